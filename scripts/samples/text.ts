import { XMLBuilder } from 'fast-xml-parser';

const builder = new XMLBuilder({ format: true, indentBy: '  ', processEntities: true, suppressEmptyNode: false });

/** A body as indented JSON, the way APIv3 samples are shown. */
export const jsonText = (value: unknown): string => JSON.stringify(value, null, 2);

/** A body as the indented XML of APIv2: fields of `value` in their order, below `<xml>`. */
export const xmlText = (value: unknown): string => String(builder.build({ xml: value })).trimEnd();

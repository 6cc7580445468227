import { XMLBuilder } from 'fast-xml-parser';

const builder = new XMLBuilder({
  ...{ format: true, indentBy: '  ', processEntities: true, suppressEmptyNode: false },
  cdataPropName: '#cdata',
});

/** A body as indented JSON, the way APIv3 samples are shown. */
export const jsonText = (value: unknown): string => JSON.stringify(value, null, 2);

/** A body as the indented XML of APIv2: fields of `value` in their order, below `<xml>`. */
export const xmlText = (value: unknown): string =>
  String(builder.build({ xml: readable(value) }))
    // The builder breaks lines around CDATA, which would be part of the value.
    .replace(/>\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*<\//g, (_lines, data: string) => `>${data}</`)
    .trimEnd();

/** JSON and other text that XML would escape stands in CDATA, where a reader can see it as it is. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, readable(field)]));
  const isPlain = typeof value !== 'string' || !/[&<>"']/.test(value) || value.includes(']]>');
  return isPlain ? value : { '#cdata': value };
}

import { XMLBuilder } from 'fast-xml-parser';
import type { Property, Schema } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';

/** An HTTP message. */
export interface SampleMessage {
  /** Request line or status line. */
  start: string;
  headers: readonly (readonly [name: string, value: string])[];
  body?: string;
  /** The values of the body; of a multipart form, its fields. */
  values?: unknown;
}

/** The text of a message: start, headers, an empty line and the body if there is one. */
export function messageText({ start, headers, body }: SampleMessage): string {
  const head = [start, ...headers.map(([name, value]) => `${name}: ${value}`)].join('\n');
  return body === undefined ? head : `${head}\n\n${body}`;
}

const builder = new XMLBuilder({
  ...{ format: true, indentBy: '  ', processEntities: true, suppressEmptyNode: false },
  cdataPropName: '#cdata',
});

/** A body as indented JSON, as APIv3 samples show it. */
export const jsonText = (value: unknown): string => JSON.stringify(value, null, 2);

/** A body as the indented XML of APIv2: fields of `value` in their order, below `<xml>`. */
export const xmlText = (value: unknown): string =>
  String(builder.build({ xml: readable(value) }))
    // The builder breaks lines around CDATA, which would be part of the value.
    .replace(/>\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*<\//g, (_lines, data: string) => `>${data}</`)
    .trimEnd();

/** Puts JSON and other text that XML would escape into CDATA, where it is legible. */
function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, readable(field)]));
  const isPlain = typeof value !== 'string' || !/[&<>"']/.test(value) || value.includes(']]>');
  return isPlain ? value : { '#cdata': value };
}

/** The text of a multipart form; the content of files is a placeholder. */
export function multipartText(schema: Schema, values: unknown, boundary: string): string {
  const fields = new Map(Object.entries(values ?? {}));
  const parts = allProperties(schema).map((property) =>
    partText(property, fields.get(property.name), fileName(fields)),
  );
  return [...parts.map((part) => `--${boundary}\n${part}`), `--${boundary}--`].join('\n');
}

function partText({ name, schema }: Property, value: unknown, file: string): string {
  const head = `Content-Disposition: form-data; name="${name}"`;
  if (schema.contentMediaType !== undefined && !schema.content) {
    return `${head}; filename="${file}"\nContent-Type: ${schema.contentMediaType}\n\n（文件内容）`;
  }
  if (typeof value === 'object') return `${head}\nContent-Type: application/json\n\n${JSON.stringify(value)}`;
  return `${head}\n\n${String(value)}`;
}

/** The name of the file, from `meta` or from a field beside it. */
function fileName(fields: ReadonlyMap<string, unknown>): string {
  const meta = fields.get('meta');
  const names = new Map([...fields, ...Object.entries(typeof meta === 'object' ? (meta ?? {}) : {})]);
  const name = names.get('filename') ?? names.get('file_name');
  return typeof name === 'string' ? name : 'license.png';
}

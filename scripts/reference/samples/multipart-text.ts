import type { Property, Schema } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';

/** The text of a multipart form; the content of files stands as a word in its place. */
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

/** The file is called what `meta` or a field beside it says. */
function fileName(fields: ReadonlyMap<string, unknown>): string {
  const meta = fields.get('meta');
  const said = new Map([...fields, ...Object.entries(typeof meta === 'object' ? (meta ?? {}) : {})]);
  const name = said.get('filename') ?? said.get('file_name');
  return typeof name === 'string' ? name : 'license.png';
}

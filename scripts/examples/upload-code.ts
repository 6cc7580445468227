import type { Operation, Property } from '../spec/catalog-model.ts';
import { allProperties, isFile } from '../spec/traverse.ts';
import { entriesOf, type FieldContext } from './body-code.ts';
import { chosenProperties } from './choose-properties.ts';
import { code, type Entry, literal, object, printValue } from './code-value.ts';

/** The parts of an upload: imports, the lines before the call, the form and the configuration's extra entries. */
export interface Upload {
  imports: string[];
  setUp: string[];
  form: Entry[];
  config: Entry[];
}

/** Writes an upload; `meta` is a part of the form, and the text that the client signs. */
export function uploadOf(operation: Operation, context: FieldContext): Upload {
  const all = operation.request ? allProperties(operation.request.schema) : [];
  const properties = operation.request ? chosenProperties(operation.request.schema) : [];
  const meta = all.find(({ name }) => name === 'meta');
  // WeChat Pay's own samples send meta first.
  const parts = meta ? [meta, ...properties.filter((property) => property !== meta)] : properties;
  const fields = meta ? chosenProperties(meta.schema.content ?? meta.schema) : [];
  const file = fileName(operation);
  const digest = digestOf(fields);
  const entries = entriesOf(fields, context).map(([name, value]): Entry => {
    if (/^(filename|file_name)$/.test(name)) return [name, literal(file)];
    return [name, isDigest(name) ? code(digest.call) : value];
  });
  const form = parts.map(({ name, schema }): Entry => {
    if (name === 'meta') return [name, code('JSON.stringify(meta)')];
    return isFile(schema)
      ? [name, code('createReadStream(file)')]
      : (entriesOf([{ name, schema, required: true }], context)[0] ?? [name, literal('')]);
  });
  const metaType = meta?.schema.component ? `WeChatPay.Components.${meta.schema.component}` : `${context.type}.Meta`;
  const satisfies = fields.some(({ schema }) => schema.enum) ? ` satisfies ${metaType}` : '';
  const metaLine = meta ? [`const meta = ${printValue(object(entries))}${satisfies};`] : [];
  return {
    imports: [
      `import { createReadStream${meta ? ', readFileSync' : ''} } from 'node:fs';`,
      ...(meta ? [digest.import] : []),
    ],
    setUp: [`const file = './${file}';`, ...metaLine],
    form,
    config: meta ? [['meta', code('meta')]] : [],
  };
}

const isDigest = (name: string): boolean => /sha256|sha1|digest$|^hash$/.test(name);

/** The digest of the file: SM3, which Node's hashes alone have, where the enum of the algorithm has it; else SHA-256. */
function digestOf(fields: Property[]): { import: string; call: string } {
  const isSm3 = fields.some(({ schema }) => schema.enum?.some((value) => /SM3/.test(String(value))));
  return isSm3
    ? {
        import: "import { createHash } from 'node:crypto';",
        call: "createHash('sm3').update(readFileSync(file)).digest('hex')",
      }
    : { import: "import { Hash } from 'wechatpay-axios-plugin';", call: 'Hash.sha256(readFileSync(file))' };
}

function fileName(operation: Operation): string {
  if (/video/.test(operation.path)) return 'shop.mp4';
  if (/fapiao|invoice/.test(operation.path)) return 'fapiao.pdf';
  if (/shopping-receipt/.test(operation.path)) return 'receipt.png';
  if (/marketing\/(favor|partner)/.test(operation.path)) return 'coupon.png';
  if (/merchant-service/.test(operation.path)) return 'reply.png';
  return /packages/.test(operation.path) ? 'users.csv' : 'license.png';
}

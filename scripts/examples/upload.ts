import type { Operation } from '../catalog/model.ts';
import { entriesOf, type Place } from './body.ts';
import { chosenProperties } from './choose.ts';
import { printValue } from './print.ts';
import { code, type Entry, literal, object } from './value.ts';

/** The parts of an upload: imports, the lines before the call, the form and the configuration's extra entries. */
export interface Upload {
  imports: string[];
  setUp: string[];
  form: Entry[];
  config: Entry[];
}

/** Sends a file as a form; `meta` is both a part of the form and what the client signs. */
export function uploadOf(operation: Operation, place: Place): Upload {
  const properties = operation.request ? chosenProperties(operation.request.schema) : [];
  const meta = properties.find(({ name }) => name === 'meta');
  const fields = meta ? chosenProperties(meta.schema.content ?? meta.schema) : [];
  const file = fileName(operation);
  const entries = entriesOf(fields, place).map(([name, value]): Entry => {
    if (/^(filename|file_name)$/.test(name)) return [name, literal(file)];
    return [name, isDigest(name) ? code('Hash.sha256(readFileSync(file))') : value];
  });
  const form = properties.map(({ name, schema }): Entry => {
    if (name === 'meta') return [name, code('JSON.stringify(meta)')];
    return isFile(name, schema.contentMediaType)
      ? [name, code('createReadStream(file)')]
      : (entriesOf([{ name, schema, required: true }], place)[0] ?? [name, literal('')]);
  });
  const metaLine = meta ? [`const meta = ${printValue(object(entries))};`] : [];
  return {
    imports: [
      `import { createReadStream${meta ? ', readFileSync' : ''} } from 'node:fs';`,
      ...(meta ? ["import { Hash } from 'wechatpay-axios-plugin';"] : []),
    ],
    setUp: [`const file = './${file}';`, ...metaLine],
    form,
    config: meta ? [['meta', code('meta')]] : [],
  };
}

const isFile = (name: string, mediaType?: string): boolean =>
  /file$|^media$/.test(name) || mediaType === 'application/octet-stream';
const isDigest = (name: string): boolean => /sha256|sha1|digest$|^hash$/.test(name);

function fileName(operation: Operation): string {
  if (/video/.test(operation.path)) return 'shop.mp4';
  if (/fapiao|invoice/.test(operation.path)) return 'fapiao.pdf';
  return /packages/.test(operation.path) ? 'users.csv' : 'license.png';
}

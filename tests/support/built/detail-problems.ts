import type { Schema } from '../../../scripts/spec/catalog-model.ts';
import type { BuiltField } from './read-fields.ts';
import { itemOf, type SpecField } from './spec-fields.ts';

/** Words of a format; the spec's own name for any other. */
const FORMATS: Record<string, string> = {
  'date-time': 'RFC 3339',
  date: 'YYYY-MM-DD',
  uri: 'URL',
  int32: '32 位',
  int64: '64 位',
};

/** Limits, defaults and examples of the spec that no row of the same field tells. */
export function detailFaults(where: string, fields: readonly SpecField[], rows: readonly BuiltField[]): string[] {
  const texts = new Map<string, string>();
  for (const { place, path, details } of rows) {
    texts.set(`${place} ${path}`, `${texts.get(`${place} ${path}`) ?? ''}\n${details}`);
  }
  return fields.flatMap(({ place, path, property: { schema } }) => {
    const text = texts.get(`${place} ${path}`) ?? '';
    const missing = detailsOf(schema).filter((detail) => !text.includes(detail));
    return missing.map((detail) => `${where}: ${place} ${path} does not say ${detail}`);
  });
}

function detailsOf(schema: Schema): string[] {
  const item = itemOf(schema);
  const example = schema.examples[0] ?? item.examples[0];
  const isStructure = typeof example === 'object' && example !== null;
  return [
    ...numbersOf(schema, ['minItems', 'maxItems']),
    ...numbersOf(item, item.minLength === undefined ? [] : ['minLength', 'maxLength']),
    ...numbersOf(item, ['minimum', 'maximum']),
    ...(item.format === undefined ? [] : [FORMATS[item.format] ?? item.format]),
    ...(item.pattern === undefined ? [] : [`正则 ${item.pattern}`]),
    ...(item.encryption === undefined ? [] : ['加密']),
    ...(item.contentEncoding === 'base64' && !item.encryption ? ['Base64'] : []),
    ...(item.const === undefined ? [] : [`固定为 ${item.const}`]),
    ...(schema.default === undefined ? [] : [`默认 ${textOf(schema.default)}`]),
    ...(schema.nullable ? ['可为 null'] : []),
    ...(example === undefined || isStructure ? [] : [`例\u00a0${textOf(example)}`]),
  ];
}

type Bound = 'minItems' | 'maxItems' | 'minLength' | 'maxLength' | 'minimum' | 'maximum';

const numbersOf = (schema: Schema, bounds: readonly Bound[]): string[] =>
  bounds.flatMap((bound) => (schema[bound] === undefined ? [] : [String(schema[bound])]));

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

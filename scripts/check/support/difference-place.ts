import { posix } from 'node:path';
import { byCodePoint } from '../../lib/compare.ts';
import type { Source } from '../../spec/catalog-model.ts';
import { ROOT_FILE } from '../../spec/load/load-catalog.ts';
import { type Cursor, child, entries, items, sourceOf, text } from '../../spec/load/yaml.ts';
import { webhookName } from '../../spec/locations.ts';
import type { Difference, DifferenceKind } from '../../upstream/difference.ts';
import { keywordAt } from './keyword-place.ts';
import { eventAt, findWithin } from './spec-places.ts';

/** The keywords of a schema or an operation that a kind of difference is about, the likeliest first. */
const KEYWORDS: Partial<Record<DifferenceKind, readonly string[]>> = {
  type: ['type'],
  required: ['required'],
  length: ['maxLength', 'minLength', 'x-length-unit'],
  pattern: ['pattern'],
  range: ['maximum', 'minimum', 'maxItems', 'minItems'],
  stricter: ['maxLength', 'minLength', 'maximum', 'minimum', 'pattern', 'maxItems', 'minItems', 'format'],
  enum: ['enum'],
  'extra-enum': ['enum'],
  format: ['format'],
  default: ['default'],
  encryption: ['x-encryption'],
  caller: ['x-roles'],
  date: ['x-updated'],
  host: ['servers'],
  status: ['responses'],
};

/** Where an operation has the fields of a place that it lacks altogether. */
const HOLDERS: Readonly<Record<string, string>> = {
  path: 'parameters',
  query: 'parameters',
  header: 'parameters',
  body: 'requestBody',
  answer: 'responses',
};

/**
 * Place in the spec where a difference from the official pages is to be settled: the keyword of a field or an operation, a
 * parameter that stands in another place, or the entry of the root before which a missing operation or callback belongs.
 */
export function differencePlace(difference: Difference, cursors: ReadonlyMap<string, Cursor>): Source {
  const { kind, at, source } = difference;
  const file = cursors.get(source.file);
  if (file && source.file === ROOT_FILE) return rootPlace(difference, file, cursors);
  const [holder = '', name] = at.split(' ');
  const keywords = kind === 'field' ? [HOLDERS[holder] ?? ''] : (KEYWORDS[kind] ?? keywordsOfSample(difference));
  const parameter = kind === 'required' && HOLDERS[holder] === 'parameters' ? parameterAt(file, name) : undefined;
  if (parameter) return sourceOf(child(parameter, 'required') ?? parameter);
  if (!file || !keywords) return source;
  const place = keywordAt(source, keywords, cursors);
  const found = (kind === 'field' && items(place).find((each) => text(each, 'name') === name)) || place;
  return found ? sourceOf(found) : source;
}

/** What the validator says of a value that a keyword refuses. */
const REFUSALS: readonly (readonly [message: RegExp, keyword: string])[] = [
  [/one of the allowed values/, 'enum'],
  [/equal to constant/, 'const'],
  [/match pattern/, 'pattern'],
  [/match format/, 'format'],
  [/NOT have more than/, 'maxLength'],
  [/NOT have fewer than/, 'minLength'],
  [/must be (?:string|number|integer|boolean|array|object)/, 'type'],
];

const keywordsOfSample = ({ kind, ours }: Difference): string[] | undefined =>
  kind === 'sample' ? REFUSALS.flatMap(([message, keyword]) => (message.test(ours) ? [keyword] : [])) : undefined;

/** A parameter of the one operation of a file that has one of this name, or that the file is. */
function parameterAt(file: Cursor | undefined, name: string | undefined): Cursor | undefined {
  if (!file || name === undefined) return undefined;
  return findWithin(file, (part) => (text(part, 'name') === name && child(part, 'in') ? part : undefined));
}

/** A path or a callback that is there under this name has another method or event; else the place is where it belongs. */
function rootPlace({ kind, subject, source }: Difference, root: Cursor, cursors: ReadonlyMap<string, Cursor>): Source {
  if (kind !== 'operation' && kind !== 'callback') return source;
  const [key, name] =
    kind === 'operation' ? ['paths', subject.replace(/^\S+ /, '')] : ['webhooks', webhookName('v3', subject)];
  const list = child(root, key);
  const same = entries(list).find(([each]) => each === name)?.[1];
  const file = cursors.get(posix.join(posix.dirname(ROOT_FILE), (same && text(same, '$ref')) ?? ''));
  if (file) return sourceOf((kind === 'operation' ? namedAfter(file, subject) : eventAt(file)) ?? file);
  const next = entries(list).find(([each]) => byCodePoint(each, name) > 0);
  return sourceOf(next?.[1] ?? list ?? root);
}

/** The operation of a path whose operationId still ends with the method of a call: `PUT /v3/orders`. */
function namedAfter(path: Cursor, call: string): Cursor | undefined {
  const [method = ''] = call.toLowerCase().split(' ');
  return entries(path).find(([, operation]) => text(operation, 'operationId')?.endsWith(`.${method}`))?.[1];
}

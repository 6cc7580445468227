import { isRecord } from '../../lib/type-guards.ts';
import { findSum, isSumRight, SUMS } from '../../reference/samples/amount-relations.ts';
import { OBJECT_SUMS, sidesOf } from '../../reference/samples/object-sums.ts';
import { hasNoFailure, isCause, saysFailure, statesIn } from '../../reference/samples/outcome.ts';
import type { Property, Schema, Source } from '../../spec/catalog-model.ts';
import { allProperties, isFile } from '../../spec/traverse.ts';
import { otherKind } from './identifier-kinds.ts';
import { spanFaults, timeFaults } from './time-faults.ts';

/** What is wrong with a value that is shown, where in it, and where the spec describes that part. */
export interface ValueFault {
  path: string;
  message: string;
  source: Source;
  example?: ExamplePlace;
}

/** Where the example of a whole object has a value: below its place, by these keys. */
interface ExamplePlace {
  source: Source;
  keys: readonly string[];
}

/** Text that stands for a value instead of being one: `xxx`, 示例值, encryption of what is encrypted. */
export const PLACEHOLDER = /x{3,}|示例值|RSA-OAEP\(RSA-OAEP\(/i;

/** Names of numbers and codes, which hold no Chinese. */
const CODE_NAME = /(^|_)(id|no|sn|code|token|ticket|openid|mchid|appid|state|status)$/;
const CHINESE = /\p{Script=Han}/u;
/** Terms of codes that people read: number plates, names of agreements, words that WeChat Pay sends for a state. */
const READABLE = /车牌|协议|账号|昵称|状态|类型/;

/** What contradicts itself in a value of a schema, however deep: terms in place of values, sums, outcomes, times, receivers. */
export function valueFaults(schema: Schema, value: unknown, path = '', outer?: ExamplePlace): ValueFault[] {
  if (schema.content && typeof value === 'string') return valueFaults(schema.content, parsed(value), path);
  if (Array.isArray(value)) {
    const { items } = schema;
    return items
      ? value.flatMap((each, index) => valueFaults(items, each, `${path}[]`, outer && below(outer, String(index))))
      : [];
  }
  if (!isRecord(value) || schema.type !== 'object') return [];
  const source = schema.exampleSources?.[0];
  return objectFaults(schema, value, path, source ? { source, keys: [] } : outer);
}

const below = ({ source, keys }: ExamplePlace, key: string): ExamplePlace => ({ source, keys: [...keys, key] });

/** What a field of a value must not be: its own term, a placeholder, Chinese where a number stands. */
function textFault(name: string, schema: Schema, value: unknown): string | undefined {
  if (typeof value !== 'string' || isFile(schema)) return undefined;
  const { title = '' } = schema;
  if (value === title) return 'is the term of its field';
  if (value !== value.trim()) return 'begins or ends with a space';
  if (PLACEHOLDER.test(value)) return 'is a placeholder';
  const kind = otherKind(name, value);
  if (kind !== undefined) return kind;
  const isCode = CODE_NAME.test(name) && !READABLE.test(title) && !schema.enum?.includes(value);
  return isCode && CHINESE.test(value) ? 'is a text where a code belongs' : undefined;
}

/** Unix times of this century in seconds, and in milliseconds. */
const CLOCKS = [
  { unit: 'seconds', pattern: /^1\d{9}$/ },
  { unit: 'milliseconds', pattern: /^1\d{12}$/ },
];

/** A Unix time is in the unit of the field's own examples. */
function clockFault({ examples }: Schema, value: unknown): string | undefined {
  const unitOf = (time: unknown): string | undefined => CLOCKS.find(({ pattern }) => pattern.test(String(time)))?.unit;
  const [wanted] = examples.map(unitOf);
  const unit = wanted && unitOf(value);
  return unit && unit !== wanted ? `counts ${unit}, and the field ${wanted}` : undefined;
}

function objectFaults(
  schema: Schema,
  value: Record<string, unknown>,
  path: string,
  example: ExamplePlace | undefined,
): ValueFault[] {
  const fields = allProperties(schema).filter(({ name }) => name in value);
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  const own = [
    ...sumFaults(value),
    ...objectSumFaults(value),
    ...causeFaults(value),
    ...timeFaults(value),
    ...spanFaults(fields, value),
    ...receiverFaults(fields, value),
  ];
  const texts = fields.flatMap(({ name, schema: field }) => {
    const fault = textFault(name, field, value[name]) ?? clockFault(field, value[name]);
    const source = field.exampleSources?.[0] ?? field.source;
    const placed = { path: at(name), source, ...(example && { example: below(example, name) }) };
    return fault ? [{ ...placed, message: `"${String(value[name])}" ${fault}` }] : [];
  });
  const inside = fields.flatMap(({ name, schema: field }) =>
    valueFaults(field, value[name], at(name), example && below(example, name)),
  );
  const placed = { path, source: schema.source, ...(example && { example }) };
  return [...own.map((message) => ({ ...placed, message })), ...texts, ...inside];
}

function sumFaults(value: Record<string, unknown>): string[] {
  return SUMS.flatMap((sum) => {
    const found = findSum(sum, (name) => value[name]);
    if (!found || isSumRight(found)) return [];
    const { total, parts } = found;
    const shown = parts.map(([name, part]) => `${name} ${part}`).join(' and ');
    return [`${shown} ${sum.isWhole ? 'are not' : 'are more than'} ${sum.total} ${total}`];
  });
}

const objectSumFaults = (value: Record<string, unknown>): string[] =>
  OBJECT_SUMS.flatMap((sum) => {
    const [left, right] = sidesOf(sum, value) ?? [0, 0];
    return left === right ? [] : [`${sum.left.join(' + ')} is ${left}, but ${sum.right.join(' + ')} make ${right}`];
  });

function causeFaults(value: Record<string, unknown>): string[] {
  const states = statesIn(Object.entries(value));
  if (!hasNoFailure(states)) return [];
  const causes = Object.keys(value).filter(
    (name) => (isCause(name) && value[name] !== '') || saysFailure(name, value[name]),
  );
  return causes.map((name) => `${name} stands beside ${states.join(' and ')}`);
}

/** A merchant that receives a share is named, and has a number; a person has an OpenID. */
function receiverFaults(fields: readonly Property[], value: Record<string, unknown>): string[] {
  const { type, account } = value;
  if (typeof account !== 'string' || typeof type !== 'string') return [];
  if (type === 'MERCHANT_ID')
    return [
      ...(/^\d{8,10}$/.test(account) ? [] : [`account ${account} is no number of a merchant`]),
      ...(fields.some(({ name, required }) => name === 'name' && required) && !value.name
        ? ['the merchant has no name']
        : []),
    ];
  return /OPENID/.test(type) && /^\d+$/.test(account) ? [`account ${account} is no OpenID`] : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

import { byCodePoint } from '../lib/compare.ts';
import type { Source } from '../spec/schema-model.ts';

/** Kinds of differences, in the order of the report, with what each means. */
export const KINDS = {
  operation: 'operations that the spec lacks',
  callback: 'callbacks that the spec lacks',
  field: 'fields that the spec lacks',
  'extra-field': 'fields of the spec that no page names',
  type: 'types',
  required: 'marks of required fields',
  condition: 'conditions between fields',
  length: 'lengths of strings, with their unit',
  pattern: 'alphabets of strings',
  range: 'ranges of numbers, counts of items',
  stricter: 'limits of the spec that no page states',
  enum: 'enum values that the spec lacks',
  'extra-enum': 'enum values of the spec that no page names',
  format: 'formats',
  default: 'defaults',
  encryption: 'encrypted fields',
  caller: 'callers',
  host: 'hosts',
  status: 'statuses of success',
  error: 'errors that the spec lacks',
  'extra-error': 'errors of the spec that no page names',
  date: 'dates of the last change',
  sample: 'official samples that the spec refuses',
} as const;
export type DifferenceKind = keyof typeof KINDS;

/** One point on which the official pages and the spec differ. */
export interface Difference {
  kind: DifferenceKind;
  /** `POST /v3/pay/transactions/jsapi`, or an event. */
  subject: string;
  /** Where in the subject: `body payer.openid`, `403 NO_AUTH`; empty for the subject itself. */
  at: string;
  /** The statement of the pages. */
  official: string;
  /** The statement of the spec. */
  ours: string;
  /** The pages that state it. */
  docs: string[];
  /** The place in the spec. */
  source: Source;
}

/** Names a difference by what it is about, whatever either side says: `length POST /v3/… body appid`. */
export const differenceId = ({ kind, subject, at }: Pick<Difference, 'kind' | 'subject' | 'at'>): string =>
  [kind, subject, at].filter((part) => part !== '').join(' ');

/** Why a condition of the pages is not compared. */
export const UNCOMPARED = {
  words: 'in words that name no field or no value',
  elsewhere: 'about fields of several objects, which JSON Schema keeps apart',
  received: 'of what WeChat Pay sends, where a page repeats the rules of the call',
} as const;
export type Uncompared = keyof typeof UNCOMPARED;

/** Result of a comparison: the differences, and how many points of each kind both sides state something about. */
export interface Comparison {
  differences: Difference[];
  compared: Record<string, number>;
  /** Conditions of the pages that are not compared, by reason. */
  uncompared: Partial<Record<Uncompared, number>>;
}

/** Sorts by kind as listed in {@link KINDS}, then by name. */
export function byKind(a: Difference, b: Difference): number {
  const order = Object.keys(KINDS);
  return order.indexOf(a.kind) - order.indexOf(b.kind) || byCodePoint(differenceId(a), differenceId(b));
}

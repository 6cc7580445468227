import { groupBy } from '../../lib/group-by.ts';
import { once } from '../../lib/once.ts';
import type { OfficialPlace } from '../official-model.ts';
import { type ExpectedField, unionOfValues, widest } from './merge-statements.ts';
import type { SpecField } from './schema-fields.ts';

/** A field that pages state something of, and the spec's field of the same name. */
export interface FieldPair {
  place: OfficialPlace;
  expected: ExpectedField;
  ours: SpecField | undefined;
}

/** The field as all pages together state it that describe the same place of the spec. */
export type WidenField = (expected: ExpectedField, ours: SpecField | undefined) => ExpectedField;

/** What WeChat Pay sends: a limit of it restrains no caller. */
const SENT = /^(?:answer|envelope|resource|reply)/;

/**
 * Lookup of fields of shapes that several operations share. A page that states no limit follows those that do. What
 * WeChat Pay sends has the widest limits and all values, and a field of it is required when each page requires it; what
 * callers send is held against each page on its own.
 */
export function widenShared(pairs: readonly FieldPair[]): WidenField {
  const groups = groupBy(pairs, ({ ours }) => ours && keyOf(ours));
  const widenOf = new Map(
    [...groups].filter(([, { length }]) => length > 1).map(([key, group]) => [key, widenWith(group)]),
  );
  return (expected, ours) => (ours && widenOf.get(keyOf(ours))?.(expected)) ?? expected;
}

/** Widens the fields of one place; what their pages state together is found once. */
function widenWith(group: readonly FieldPair[]): (expected: ExpectedField) => ExpectedField {
  const rows = group.map(({ expected }) => expected);
  const limits = once(() => widest(rows));
  if (!group.every(({ place }) => SENT.test(place)))
    return (expected) => (hasLimits(expected) ? expected : { ...limits(), ...expected });
  const sent = once(() => ({ ...limits(), ...unionOfValues(rows), required: rows.every(({ required }) => required) }));
  return (expected) => ({ ...expected, ...sent() });
}

const keyOf = ({ name, schema: { source } }: SpecField): string =>
  `${source.file}:${source.line}:${source.column} ${name.split('.').at(-1)}`;

const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'] as const;

const hasLimits = (field: ExpectedField): boolean => LIMITS.some((key) => field[key] !== undefined);

import { definedOnly } from '../../lib/defined-only.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import type { Schema, Source } from '../../spec/schema-model.ts';
import { describedSubjects } from '../compare/compare.ts';
import { valueSchema } from '../compare/compare-field.ts';
import { fieldPairs } from '../compare/compare-subject.ts';
import type { SpecField } from '../compare/schema-fields.ts';
import { type FieldPair, widenShared } from '../compare/shared-shapes.ts';
import type { DifferenceKind } from '../difference.ts';
import type { OfficialRecord } from '../official-model.ts';

/** Kinds of differences that are keywords of one schema. */
export const KEYWORD_KINDS = ['length', 'pattern', 'range', 'format', 'default', 'required'] as const;
export type KeywordKind = (typeof KEYWORD_KINDS)[number];

/** The statement of the pages of one subject about one node of the spec: keywords with their values. */
export interface StatedKeywords {
  kind: DifferenceKind;
  subject: string;
  at: string;
  docs: string[];
  /** The schema that has the keywords; for `required` the object that has the field. */
  node: Source;
  /** For `required`: the object, and the field's name in its list. */
  holder?: Schema;
  name?: string;
  /** Absent keywords are not stated. */
  stated: Readonly<Record<string, unknown>>;
  /** The same keywords in the spec. */
  current: Readonly<Record<string, unknown>>;
}

/** Everything that the pages state as keywords of the spec's fields, one statement for each subject and field. */
export function statedKeywords(
  kinds: readonly KeywordKind[],
  records: readonly OfficialRecord[],
  catalog: Catalog,
): StatedKeywords[] {
  const pairs = describedSubjects(records, catalog).flatMap(({ subject, places }) =>
    fieldPairs(places).map((pair) => ({ subject: subject.name, ...pair })),
  );
  const widen = widenShared(pairs);
  return pairs.flatMap(({ subject, place, expected, ours }) => {
    if (!ours) return [];
    const about = { subject, at: `${place} ${expected.name}`, docs: expected.docs };
    return kinds.flatMap((kind) => {
      const found = READERS[kind](widen(expected, ours), ours);
      return found ? [{ kind, ...about, ...found }] : [];
    });
  });
}

type Reader = (
  expected: FieldPair['expected'],
  ours: SpecField,
) => Pick<StatedKeywords, 'node' | 'holder' | 'name' | 'stated' | 'current'> | undefined;

const READERS: Record<KeywordKind, Reader> = {
  length: ({ minLength, maxLength, unit }, { schema }) => {
    const value = valueSchema(schema);
    if (value.type !== 'string' || value.enum || value.const !== undefined) return undefined;
    const current = { minLength: value.minLength, maxLength: value.maxLength, 'x-length-unit': value.lengthUnit };
    const stated = definedOnly({ minLength: minLength || undefined, maxLength, 'x-length-unit': unit });
    return { node: value.source, stated, current };
  },
  pattern: ({ pattern }, { schema }) => {
    const value = valueSchema(schema);
    if (value.type !== 'string' || value.enum || value.const !== undefined) return undefined;
    return { node: value.source, stated: definedOnly({ pattern }), current: { pattern: value.pattern } };
  },
  range: ({ minimum, maximum, minItems, maxItems }, { schema }) => {
    const isNumber = schema.type === 'integer' || schema.type === 'number';
    if (!isNumber && schema.type !== 'array') return undefined;
    const stated = definedOnly(isNumber ? { minimum, maximum } : { minItems, maxItems });
    return { node: schema.source, stated, current: pick(schema, ['minimum', 'maximum', 'minItems', 'maxItems']) };
  },
  format: ({ format }, { schema }) =>
    schema.type === 'string'
      ? { node: schema.source, stated: definedOnly({ format }), current: { format: schema.format } }
      : undefined,
  default: ({ default: value }, { schema }) => ({
    node: schema.source,
    stated: definedOnly({ default: value === undefined ? undefined : typedValue(value, schema) }),
    current: { default: schema.default },
  }),
  // A field that is required under a condition needs the condition, which a mark can't state.
  required: ({ name, required, conditions }, { holder, required: isRequired }) => {
    if (!holder || (required && conditions)) return undefined;
    const own = name.split('.').at(-1) ?? name;
    return { node: shapeOf(holder), holder, name: own, stated: { required }, current: { required: isRequired } };
  },
};

/** The place where a shape itself is described. */
const shapeOf = ({ target, source }: Schema): Source => target ?? source;

function typedValue(text: string, { type }: Schema): unknown {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if ((type === 'integer' || type === 'number') && text !== '' && Number.isFinite(Number(text))) return Number(text);
  return text;
}

const pick = <Key extends keyof Schema>(schema: Schema, keys: readonly Key[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, schema[key]]));

import type { Schema } from '../../spec/schema-model.ts';
import type { DifferenceKind } from '../difference.ts';
import type { OfficialType } from '../official-model.ts';
import type { ExpectedField } from './merge-statements.ts';
import type { SpecField } from './schema-fields.ts';

/** Difference of one field in one point. */
export interface FieldDifference {
  kind: DifferenceKind;
  official: string;
  ours: string;
}

/** Hears of each point that both sides could state something about. */
export type Count = (kind: DifferenceKind) => void;

/** Compares what the pages and the spec state of one field that both have. */
export function compareField(expected: ExpectedField, own: SpecField, count: Count): FieldDifference[] {
  const { schema } = own;
  const value = valueSchema(schema);
  return [
    ...compareType(expected, schema, count),
    ...compareRequired(expected, own, count),
    ...compareLength(expected, value, count),
    ...comparePattern(expected, value, count),
    ...compareRange(expected, schema, count),
    ...compareValues(expected, value, count),
    ...compareFormat(expected, schema, count),
    ...compareDefault(expected, schema, count),
    ...compareEncryption(expected, value, count),
  ];
}

/** The schema of an array's items, or else the schema itself: lengths and values are those of one item. */
export const valueSchema = (schema: Schema): Schema =>
  schema.type === 'array' && schema.items ? schema.items : schema;

function compareType({ types, itemTypes }: ExpectedField, schema: Schema, count: Count): FieldDifference[] {
  count('type');
  const fits = types.some((type) => typeFits(type, schema));
  const itemsFit = !schema.items || itemTypes.length === 0 || itemTypes.some((type) => typeFits(type, schema.items));
  if (fits && itemsFit) return [];
  const items = itemTypes.length > 0 ? ` of ${itemTypes.join(' or ')}` : '';
  const ours = schema.items ? `${schema.type} of ${schema.items.type}` : schema.type;
  return [{ kind: 'type', official: `${types.join(' or ')}${items}`, ours }];
}

/** Files are strings in JSON Schema, and a string may hold the JSON of an object or a list. */
function typeFits(type: OfficialType, schema: Schema | undefined): boolean {
  if (!schema || schema.type === 'any' || type === schema.type) return true;
  if (schema.type === 'string') return type === 'file' || (schema.content !== undefined && type !== 'boolean');
  return type === 'integer' && schema.type === 'number';
}

/** A mark that a page qualifies by a condition is that of a field with a condition. */
function compareRequired(
  expected: ExpectedField,
  { required, conditions }: SpecField,
  count: Count,
): FieldDifference[] {
  count('required');
  const isQualified = conditions !== undefined && !required && (expected.conditions?.length ?? 0) > 0;
  if (isQualified || expected.required === required) return [];
  return [{ kind: 'required', official: markOf(expected.required), ours: markOf(required) }];
}

const markOf = (required: boolean): string => (required ? 'required' : 'optional');

function compareLength({ minLength, maxLength, unit }: ExpectedField, schema: Schema, count: Count): FieldDifference[] {
  if (schema.enum || schema.const !== undefined) return []; // its values say more
  if (maxLength !== undefined || minLength !== undefined) count('length');
  const isDifferent =
    (maxLength !== undefined && maxLength !== schema.maxLength) ||
    (minLength !== undefined && minLength !== (schema.minLength ?? 0)) ||
    (unit !== undefined && unit !== schema.lengthUnit);
  const ours = interval(schema.minLength, schema.maxLength);
  if (isDifferent)
    return [
      {
        kind: 'length',
        official: withUnit(interval(minLength, maxLength), unit),
        ours: withUnit(ours, schema.lengthUnit),
      },
    ];
  const isStricter = maxLength === undefined && minLength === undefined && ours !== UNLIMITED;
  return isStricter ? [{ kind: 'stricter', official: UNLIMITED, ours: `length ${ours}` }] : [];
}

const withUnit = (limits: string, unit: string | undefined): string => (unit ? `${limits} ${unit}` : limits);

function comparePattern({ pattern }: ExpectedField, schema: Schema, count: Count): FieldDifference[] {
  if (pattern === undefined || schema.enum || schema.const !== undefined) return [];
  count('pattern');
  return pattern === schema.pattern
    ? []
    : [{ kind: 'pattern', official: pattern, ours: schema.pattern ?? 'no pattern' }];
}

function compareRange(expected: ExpectedField, schema: Schema, count: Count): FieldDifference[] {
  return [
    ...compareLimits([expected.minimum, expected.maximum], [schema.minimum, schema.maximum], '', count),
    ...compareLimits([expected.minItems, expected.maxItems], [schema.minItems, schema.maxItems], ' items', count),
  ];
}

type Limits = [low: number | undefined, high: number | undefined];

function compareLimits(expected: Limits, own: Limits, unit: string, count: Count): FieldDifference[] {
  const [official, ours] = [interval(...expected), interval(...own)];
  if (official !== UNLIMITED) count('range');
  if (expected.some((limit, index) => limit !== undefined && limit !== own[index])) {
    return [{ kind: 'range', official: `${official}${unit}`, ours }];
  }
  const isStricter = official === UNLIMITED && own[1] !== undefined;
  return isStricter ? [{ kind: 'stricter', official, ours: `${ours}${unit}` }] : [];
}

const UNLIMITED = 'no limit';

function interval(low: number | undefined, high: number | undefined): string {
  if (low === undefined) return high === undefined ? UNLIMITED : `≤ ${high}`;
  return high === undefined ? `≥ ${low}` : `${low}–${high}`;
}

function compareValues({ enum: values = [] }: ExpectedField, schema: Schema, count: Count): FieldDifference[] {
  if (values.length === 0) return [];
  count('enum');
  const own = (schema.const === undefined ? (schema.enum ?? []) : [schema.const]).map(String);
  const missing = values.filter((value) => !own.includes(value));
  const extra = own.filter((value) => !values.includes(value));
  return [
    ...(missing.length > 0
      ? [{ kind: 'enum' as const, official: missing.join(', '), ours: own.length > 0 ? own.join(', ') : 'no enum' }]
      : []),
    ...(extra.length > 0 ? [{ kind: 'extra-enum' as const, official: values.join(', '), ours: extra.join(', ') }] : []),
  ];
}

function compareFormat({ format }: ExpectedField, schema: Schema, count: Count): FieldDifference[] {
  if (format === undefined) return [];
  count('format');
  return format === schema.format ? [] : [{ kind: 'format', official: format, ours: schema.format ?? 'no format' }];
}

function compareDefault(expected: ExpectedField, schema: Schema, count: Count): FieldDifference[] {
  if (expected.default === undefined) return [];
  count('default');
  if (expected.default === String(schema.default)) return [];
  return [{ kind: 'default', official: expected.default, ours: String(schema.default ?? 'no default') }];
}

function compareEncryption(expected: ExpectedField, schema: Schema, count: Count): FieldDifference[] {
  const encrypted = expected.encrypted === true;
  if (encrypted || schema.encryption) count('encryption');
  if (encrypted === (schema.encryption !== undefined)) return [];
  return [{ kind: 'encryption', official: encrypted ? 'encrypted' : 'plain', ours: schema.encryption ?? 'plain' }];
}

import type { Condition, Encryption, LengthUnit, Property, Scalar, Schema, Unit } from '../spec/catalog-model.ts';
import { alphabetOf } from './alphabet.ts';
import { conditionText, type Direction } from './condition-text.ts';
import { explanationContent } from './explanation.ts';
import { ENCRYPTIONS, FORMATS, LENGTH_UNITS, UNITS } from './fact-words.ts';
import { codeOf, type InlineContent, type InlineNode } from './inline-content.ts';
import { elementOf, typeLabel } from './schema-shape.ts';

/** The limits of a number, a length or a count, both inclusive; at least one is set. */
interface Range {
  minimum?: number;
  maximum?: number;
}

/** A value of an enum, with its meaning when the spec has one. */
export interface EnumValue {
  value: Scalar;
  meaning?: string;
}

/** The facts of one field, as plain data. Those of a list's values are the facts of its innermost items. */
export interface FieldFacts {
  name: string;
  /** The Chinese term. */
  term?: string;
  /** An explanation of what the term does not say. */
  explanation?: InlineContent;
  /** Such as `string(32)` or `array<object>`: see {@link typeLabel}. */
  type: string;
  direction: Direction;
  required: boolean;
  /** Conditions between the field and others of its object. */
  conditions: readonly Condition[];
  deprecated: boolean;
  nullable: boolean;
  /** Whether a string contains JSON, whose fields are the field's own. */
  isJson: boolean;
  unit?: Unit;
  encryption?: Encryption;
  isBase64: boolean;
  itemCount?: Range;
  /** The unit is absent where no source states it. */
  length?: Range & { unit?: LengthUnit };
  range?: Range;
  format?: string;
  pattern?: string;
  const?: Scalar;
  default?: unknown;
  values: EnumValue[];
  /** An example; absent for objects and lists of them, whose fields have their own. */
  example?: unknown;
}

/** The facts of a field that is sent (`request`) or received (`response`). */
export function fieldFacts({ name, required, conditions = [], schema }: Property, direction: Direction): FieldFacts {
  const element = elementOf(schema);
  // Assigned one by one: this is done for every field of every message, and to spread an object costs ten times as much.
  const facts: FieldFacts = {
    name,
    direction,
    required,
    conditions,
    type: typeLabel(schema),
    deprecated: schema.deprecated,
    nullable: schema.nullable,
    isJson: element.content !== undefined,
    isBase64: element.contentEncoding === 'base64',
    values: valuesOf(element),
  };
  if (schema.title !== undefined) facts.term = schema.title;
  if (schema.description !== undefined) facts.explanation = explanationContent(schema.description);
  addLimits(facts, schema, element);
  if (element.const !== undefined) facts.const = element.const;
  if (schema.default !== undefined) facts.default = schema.default;
  const example = exampleOf(schema);
  if (example !== undefined) facts.example = example;
  return facts;
}

function addLimits(facts: FieldFacts, schema: Schema, element: Schema): void {
  if (element.unit !== undefined) facts.unit = element.unit;
  if (element.encryption !== undefined) facts.encryption = element.encryption;
  const itemCount = rangeOf(schema.minItems, schema.maxItems);
  if (itemCount) facts.itemCount = itemCount;
  const length = rangeOf(element.minLength, element.maxLength);
  if (length) facts.length = element.lengthUnit ? { ...length, unit: element.lengthUnit } : length;
  const range = rangeOf(element.minimum, element.maximum);
  if (range) facts.range = range;
  if (element.format !== undefined) facts.format = element.format;
  if (element.pattern !== undefined) facts.pattern = element.pattern;
}

function rangeOf(minimum: number | undefined, maximum: number | undefined): Range | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

function valuesOf({ enum: values = [], enumDescriptions }: Schema): EnumValue[] {
  return values.map((value) => {
    const meaning = enumDescriptions[String(value)];
    return { value, ...(meaning !== undefined && { meaning }) };
  });
}

function exampleOf(schema: Schema): unknown {
  const example = schema.examples[0] ?? elementOf(schema).examples[0];
  const parts = Array.isArray(example) ? example : [example];
  return parts.some((part) => typeof part === 'object' && part !== null) ? undefined : example;
}

const REQUIRED: Record<Direction, string> = { request: '必填', response: '必返' };

/** The mark of a field that is always there; undefined for any other. */
export const requiredText = ({ required, direction }: FieldFacts): string | undefined =>
  required ? REQUIRED[direction] : undefined;

/** The texts of the conditions under which a field is there, which stand in the place of the mark. */
export const conditionTexts = ({ name, conditions, direction }: FieldFacts): InlineContent[] =>
  conditions.flatMap((condition) => {
    const text = conditionText(condition, name, direction);
    return text ? [text] : [];
  });

/** A limit in words: `text` behind its label, and what a chip shows where the text needs no label. */
interface LimitText {
  label: string;
  text: InlineNode;
  chip?: InlineNode;
}

/** The texts of unit and limits, by fact, in reading order. */
const LIMITS = {
  unit: ({ unit }) => {
    const text = unit && UNITS[unit];
    return text === undefined ? undefined : { label: '单位', text, chip: text };
  },
  itemCount: ({ itemCount }) =>
    itemCount && { label: '项数', text: rangeText(itemCount), chip: `${rangeText(itemCount)} 项` },
  length: ({ length }) => length && lengthText(length),
  range: ({ range }) => range && { label: '范围', text: rangeText(range) },
  pattern: ({ pattern }) => (pattern === undefined ? undefined : patternText(pattern)),
} satisfies Record<string, (facts: FieldFacts) => LimitText | undefined>;

/** The texts of other facts, by fact, in reading order. */
const DETAILS = {
  encryption: ({ encryption, direction }) => encryption && [{ mark: '加密' }, ` ${ENCRYPTIONS[encryption][direction]}`],
  format: ({ format }) => (format === undefined ? undefined : formatContent(format)),
  base64: ({ isBase64, encryption }) => (isBase64 && !encryption ? ['Base64'] : undefined),
  const: (facts) => labelled('固定为', facts.const),
  default: (facts) => labelled('默认', facts.default),
  nullable: ({ nullable }) => (nullable ? ['可为 ', { code: 'null' }] : undefined),
} satisfies Record<string, (facts: FieldFacts) => InlineContent | undefined>;

/** A fact that {@link detailTexts} can word. */
export type Detail = keyof typeof DETAILS | keyof typeof LIMITS;

/** A limit as a small span: what it limits, and the text, which says that itself where it would not be clear. */
export interface Chip {
  label: string;
  content: InlineContent;
}

/** The chips of unit and limits, in reading order, without the length that the label of the type has already. */
export const chipsOf = (facts: FieldFacts): Chip[] =>
  limitTexts(facts, typeDetails(facts)).map(({ label, text, chip }) => ({
    label,
    content: chip === undefined ? [`${label} `, text] : [chip],
  }));

/** The texts of unit, limits and the like, one content each, in reading order, without those that are omitted. */
export function detailTexts(facts: FieldFacts, omitted: readonly Detail[] = typeDetails(facts)): InlineContent[] {
  return [
    ...limitTexts(facts, omitted).map(({ label, text }): InlineContent => [`${label} `, text]),
    ...otherTexts(facts, omitted),
  ];
}

/** The texts of {@link detailTexts} that no chip has. */
export const otherTexts = (facts: FieldFacts, omitted: readonly Detail[] = []): InlineContent[] =>
  wordedBy(DETAILS, facts, omitted);

const limitTexts = (facts: FieldFacts, omitted: readonly Detail[]): LimitText[] => wordedBy(LIMITS, facts, omitted);

function wordedBy<Text>(
  texts: Record<string, (facts: FieldFacts) => Text | undefined>,
  facts: FieldFacts,
  omitted: readonly string[],
): Text[] {
  return Object.entries(texts).flatMap(([detail, describe]) => {
    const text = omitted.includes(detail) ? undefined : describe(facts);
    return text === undefined ? [] : [text];
  });
}

/** The details that the label of a type has already: the length of `string(32)`, but not of `string<JSON>`. */
const typeDetails = ({ type }: FieldFacts): Detail[] => (/string\(\d/.test(type) ? ['length'] : []);

function lengthText({ unit, ...range }: NonNullable<FieldFacts['length']>): LimitText {
  const text = rangeText(range);
  if (unit === undefined) return { label: '长度', text };
  return { label: '长度', text: `${text} ${LENGTH_UNITS[unit]}`, chip: `${text} ${LENGTH_UNITS[unit]}` };
}

/** A pattern that only lists characters reads as such; any other is shown as it is. */
function patternText(pattern: string): LimitText {
  const alphabet = alphabetOf(pattern);
  if (alphabet === undefined) return { label: '正则', text: { code: pattern } };
  return { label: '字符集', text: { code: alphabet }, chip: { code: alphabet } };
}

function labelled(label: string, value: unknown): InlineContent | undefined {
  return value === undefined ? undefined : [`${label} `, codeOf(value)];
}

function rangeText({ minimum, maximum }: Range): string {
  if (minimum === undefined) return `≤ ${maximum}`;
  if (maximum === undefined) return `≥ ${minimum}`;
  return minimum === maximum ? `${minimum}` : `${minimum}–${maximum}`;
}

function formatContent(format: string): InlineContent {
  const known = FORMATS[format];
  return known === undefined ? ['格式 ', codeOf(format)] : [known];
}

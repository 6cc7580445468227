import { isRecord } from '../../lib/type-guards.ts';
import type { Scalar, Schema } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';
import { chosenFields, chosenVariant } from './choose-fields.ts';
import { coherentFields } from './coherent-fields.ts';
import { decryptedText, plainText } from './encrypted-sample.ts';
import { coerce, fits } from './fits.ts';
import { scalarValue } from './scalar-sample.ts';

/** The deepest level of a sample; it ends schemas that contain themselves. */
const MAX_DEPTH = 12;

/** Options of a sample. */
export interface SampleOptions {
  /** Name of the field that the schema belongs to. */
  name?: string;
  /** Values by field name: they are taken wherever a field of that name allows them. */
  context?: Readonly<Record<string, Scalar>>;
  /** Data of a similar shape, such as the request: its fields are repeated where name and place are the same. */
  template?: unknown;
  /** Returns the value of a field that overrides the generated one; undefined for any other. */
  override?: (name: string, schema: Schema) => unknown;
  /** Encrypts the plain text of an encrypted field; without it the plain text stays. */
  encrypt?: (schema: Schema, plain: string, name: string) => string;
}

/** The place of a value: the field's name, the template for it, and how deep it is. */
interface Place {
  name: string;
  template: unknown;
  depth: number;
}

/** A complete value of a schema, with every field in the order of the spec. */
export function sampleOf(schema: Schema, options: SampleOptions = {}): unknown {
  return sampleAt(schema, { name: options.name ?? '', template: options.template, depth: 0 }, options);
}

function sampleAt(schema: Schema, place: Place, options: SampleOptions): unknown {
  const override = options.override?.(place.name, schema);
  if (override !== undefined) return override;
  if (schema.content) {
    const inside = { ...place, template: undefined, depth: place.depth + 1 };
    return JSON.stringify(sampleAt(schema.content, inside, options));
  }
  if (schema.type === 'object') return objectSample(schema, place, options);
  if (schema.type === 'array') return arraySample(schema, place, options);
  return scalarSample(schema, place, options);
}

function scalarSample(schema: Schema, { name, template }: Place, { context, encrypt }: SampleOptions): unknown {
  if (schema.encryption) {
    const plain = typeof template === 'string' && template !== '' ? decryptedText(template) : plainText(name);
    return encrypt ? encrypt(schema, plain, name) : plain;
  }
  return fitting(schema, template) ?? fitting(schema, context?.[name]) ?? scalarValue(name, schema, true);
}

/** A list as long as that of the template, else of as few items as there may be, at least one. */
function arraySample(
  { items, minItems = 1, maxItems }: Schema,
  { name, template, depth }: Place,
  options: SampleOptions,
): unknown {
  if (!items || depth >= MAX_DEPTH) return [];
  const few: unknown[] = Array.from({ length: Math.max(1, minItems) });
  const models = Array.isArray(template) && template.length ? template.slice(0, maxItems) : few;
  const single = name.replace(/s$|_list$/, '');
  return models.map((model) => sampleAt(items, { name: single, template: model, depth: depth + 1 }, options));
}

function objectSample(schema: Schema, place: Place, options: SampleOptions): unknown {
  const { template, depth } = place;
  const model = new Map(isRecord(template) ? Object.entries(template) : []);
  const known = new Set([...model.keys(), ...Object.keys(options.context ?? {})]);
  const variant = schema.variants && chosenVariant(schema.variants, known);
  if (variant) return sampleAt(variant, place, options);
  const properties = allProperties(schema).filter(({ required }) => required || depth < MAX_DEPTH);
  const fields = chosenFields(properties, known).map(({ name: template, pattern, required, schema: field }) => {
    // A numbered field such as `coupon_id_$n` or `coupon_id_$n_$m` counts from 0.
    const name = pattern === undefined ? template : template.replace(/\$[a-z]/g, '0');
    const value = sampleAt(field, { name, template: model.get(name), depth: depth + 1 }, options);
    return { name, value, required, schema: field };
  });
  return Object.fromEntries(withTotals(coherentFields(fields).map(({ name, value }) => [name, value] as const)));
}

/** Makes totals match the list of amounts next to them, less the discounts beside it. */
function withTotals(fields: (readonly [name: string, value: unknown])[]): (readonly [string, unknown])[] {
  const lists = fields.map(([name, value]) => ({ name, amounts: Array.isArray(value) ? value.flatMap(amountOf) : [] }));
  const list = lists.find(({ name, amounts }) => amounts.length > 0 && !DISCOUNTS.test(name));
  if (!list) return fields;
  const taken = lists.flatMap(({ name, amounts }) => (DISCOUNTS.test(name) ? amounts : []));
  return fields.map(([name, value]) => [name, totalOf(name, list.amounts, taken) ?? value]);
}

/** A list whose amounts are taken off the total. */
const DISCOUNTS = /(?:^|_)discounts$/;

/** The amount of an item: with its tax, where that is told apart. */
function amountOf(item: unknown): number[] {
  if (!isRecord(item)) return [];
  const amount = item.total_amount ?? Object.entries(item).find(([name]) => AMOUNT_NAME.test(name))?.[1];
  return typeof amount === 'number' ? [amount] : [];
}

function fitting(schema: Schema, candidate: unknown): Scalar | undefined {
  const value = coerce(schema, candidate);
  return value !== undefined && fits(schema, value) ? value : undefined;
}

/** The total of a list for a field beside it: `total_amount` is the sum, `total_num` the number of items; else undefined. */
export function totalOf(name: string, amounts: readonly number[], taken: readonly number[] = []): number | undefined {
  if (/^total_(num|count)$/.test(name)) return amounts.length;
  return name === 'total_amount' ? sumOf(amounts) - sumOf(taken) : undefined;
}

const sumOf = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Fields of an item that hold its amount. */
export const AMOUNT_NAME = /^(amount|transfer_amount)$/;

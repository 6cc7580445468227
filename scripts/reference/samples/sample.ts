import { isRecord } from '../../lib/type-guards.ts';
import type { Scalar, Schema } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';
import { coerce, fits } from './fits.ts';
import { scalarValue } from './scalar-sample.ts';
import { plainText } from './sensitive.ts';
import { AMOUNT_NAME, totalOf } from './totals.ts';

/** Shapes that hold themselves end here. */
const MAX_DEPTH = 12;

/** How a sample is made. */
export interface SampleOptions {
  /** Name of the field that the schema belongs to. */
  name?: string;
  /** Values by field name: they are taken wherever a field of that name allows them. */
  known?: Readonly<Record<string, Scalar>>;
  /** Data of a similar shape, such as the request: its fields are repeated where name and place are the same. */
  like?: unknown;
  /** What someone knows better than the schema: a field's value, or undefined. */
  given?: (name: string, schema: Schema) => unknown;
  /** What an encrypted field travels as; without it the plain text stays. */
  seal?: (schema: Schema, plain: string, name: string) => string;
}

/** Where a value stands: the field's name, the data beside it, and how deep. */
interface Place {
  name: string;
  like: unknown;
  depth: number;
}

/** A whole value of a schema: every field that it names, in the order of the spec. */
export function sampleOf(schema: Schema, options: SampleOptions = {}): unknown {
  return sampleAt(schema, { name: options.name ?? '', like: options.like, depth: 0 }, options);
}

function sampleAt(schema: Schema, place: Place, options: SampleOptions): unknown {
  const given = options.given?.(place.name, schema);
  if (given !== undefined) return given;
  if (schema.content) {
    const inside = { ...place, like: undefined, depth: place.depth + 1 };
    return JSON.stringify(sampleAt(schema.content, inside, options));
  }
  if (schema.type === 'object') return objectSample(schema, place, options);
  if (schema.type === 'array') return arraySample(schema, place, options);
  return scalarSample(schema, place, options);
}

function scalarSample(schema: Schema, { name, like }: Place, { known, seal }: SampleOptions): unknown {
  if (schema.encryption) {
    const plain = typeof like === 'string' && like !== '' ? like : plainText(name);
    return seal ? seal(schema, plain, name) : plain;
  }
  return fitting(schema, like) ?? fitting(schema, known?.[name]) ?? scalarValue(name, schema, true);
}

/** A list is as long as the one that was sent, else of one item. */
function arraySample({ items, maxItems }: Schema, { name, like, depth }: Place, options: SampleOptions): unknown {
  if (!items || depth >= MAX_DEPTH) return [];
  const models: unknown[] = Array.isArray(like) && like.length ? like.slice(0, maxItems) : [undefined];
  const single = name.replace(/s$|_list$/, '');
  return models.map((model) => sampleAt(items, { name: single, like: model, depth: depth + 1 }, options));
}

function objectSample(schema: Schema, { like, depth }: Place, options: SampleOptions): unknown {
  const model = new Map(isRecord(like) ? Object.entries(like) : []);
  const properties = allProperties(schema).filter(({ required }) => required || depth < MAX_DEPTH);
  const fields = properties.map(({ name, pattern, schema: field }) => {
    // A numbered field such as `coupon_id_$n` or `coupon_id_$n_$m` counts from 0.
    const own = pattern === undefined ? name : name.replace(/\$[a-z]/g, '0');
    return [own, sampleAt(field, { name: own, like: model.get(own), depth: depth + 1 }, options)] as const;
  });
  return Object.fromEntries(withTotals(fields));
}

/** Totals agree with the list of amounts beside them. */
function withTotals(fields: (readonly [name: string, value: unknown])[]): (readonly [string, unknown])[] {
  const amounts = fields.flatMap(([, value]) => (Array.isArray(value) ? [value.flatMap(amountOf)] : []));
  const list = amounts.find(({ length }) => length > 0);
  if (!list) return fields;
  return fields.map(([name, value]) => [name, totalOf(name, list) ?? value]);
}

function amountOf(item: unknown): number[] {
  const amount = isRecord(item) ? Object.entries(item).find(([name]) => AMOUNT_NAME.test(name))?.[1] : undefined;
  return typeof amount === 'number' ? [amount] : [];
}

function fitting(schema: Schema, candidate: unknown): Scalar | undefined {
  const value = coerce(schema, candidate);
  return value !== undefined && fits(schema, value) ? value : undefined;
}

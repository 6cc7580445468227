import type { Scalar, Schema } from '../catalog/model.ts';
import { allProperties } from '../catalog/traverse.ts';
import { coerce, fits } from './fits.ts';
import { scalarValue } from './scalar.ts';
import { plainText } from './sensitive.ts';

/** Shapes that hold themselves end here. */
const DEEPEST = 8;

/** How a sample is made. */
export interface SampleOptions {
  /** Name of the field that the schema belongs to. */
  name?: string;
  /** Values by field name: they are taken wherever a field of that name allows them. */
  known?: Readonly<Record<string, Scalar>>;
  /** What an encrypted field travels as; without it the plain text stays. */
  seal?: (schema: Schema, plain: string, name: string) => string;
}

/** A whole value of a schema: every field that it names, in the order of the spec. */
export function sampleOf(schema: Schema, options: SampleOptions = {}): unknown {
  return sampleAt(schema, options.name ?? '', options, 0);
}

function sampleAt(schema: Schema, name: string, options: SampleOptions, depth: number): unknown {
  if (schema.content) return JSON.stringify(sampleAt(schema.content, name, options, depth + 1));
  if (schema.type === 'object') return objectOf(schema, options, depth);
  if (schema.type === 'array') {
    const item = name.replace(/s$|_list$/, '');
    return schema.items && depth < DEEPEST ? [sampleAt(schema.items, item, options, depth + 1)] : [];
  }
  const { encryption } = schema;
  if (encryption) return options.seal ? options.seal(schema, plainText(name), name) : plainText(name);
  return knownValue(schema, options.known?.[name]) ?? scalarValue(name, schema, true);
}

function objectOf(schema: Schema, options: SampleOptions, depth: number): unknown {
  if (depth >= DEEPEST) return {};
  const fields = allProperties(schema).map(({ name, pattern, schema: field }) => {
    // A numbered field such as `coupon_id_$n` counts from 0.
    const own = pattern === undefined ? name : name.replace('$n', '0');
    return [own, sampleAt(field, own, options, depth + 1)];
  });
  return Object.fromEntries(fields);
}

function knownValue(schema: Schema, known: Scalar | undefined): Scalar | undefined {
  const value = coerce(schema, known);
  return value !== undefined && fits(schema, value) ? value : undefined;
}

import type { Scalar, Schema } from '../../spec/catalog-model.ts';
import { textLength } from '../../spec/text-length.ts';

const FORMATS: Record<string, RegExp> = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?([+-]\d\d:\d\d|Z)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  uri: /^[a-z][a-z\d+.-]*:\/\/\S+$/i,
};

/** Turns a candidate into the type that the schema has, or undefined when that type can't hold it. */
export function coerce(schema: Schema, candidate: unknown): Scalar | undefined {
  if (candidate === undefined || candidate === null || typeof candidate === 'object') return undefined;
  const listed = schema.enum?.find((value) => String(value) === String(candidate));
  if (listed !== undefined) return listed;
  if (schema.type === 'integer' || schema.type === 'number') {
    const number = Number(candidate);
    return Number.isNaN(number) || candidate === '' ? undefined : number;
  }
  if (schema.type === 'boolean') return typeof candidate === 'boolean' ? candidate : undefined;
  return schema.type === 'any' ? (candidate as Scalar) : String(candidate);
}

/** Whether a scalar obeys enum, limits, pattern and format of a schema. */
export function fits(schema: Schema, value: Scalar): boolean {
  if (schema.const !== undefined && schema.const !== value) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  return typeof value === 'number' ? fitsNumber(schema, value) : typeof value !== 'string' || fitsText(schema, value);
}

function fitsNumber(schema: Schema, value: number): boolean {
  if (schema.type === 'integer' && !Number.isSafeInteger(value)) return false;
  return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
}

function fitsText(schema: Schema, value: string): boolean {
  const length = textLength(value, schema.lengthUnit);
  if (length < (schema.minLength ?? 0) || length > (schema.maxLength ?? Infinity)) return false;
  if (schema.pattern !== undefined && !matches(schema.pattern, value)) return false;
  const format = FORMATS[schema.format ?? ''];
  return !format || format.test(value);
}

/** A pattern that is no regular expression excludes nothing: the check of the spec reports it. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}

import type { Schema } from '../catalog-model.ts';
import { badShape, type LoadContext } from './load-context.ts';
import { type Cursor, child, entries, items, number, scalar, value } from './yaml.ts';

/** Keys that a field may have beside its `$ref`: its own words, examples and narrower limits. */
const BESIDE_REFERENCE = new Set([
  ...['$ref', 'title', 'description', 'examples', 'default', 'deprecated', 'enum', 'x-enumDescriptions', 'const'],
  ...['format', 'pattern', 'minLength', 'maxLength', 'x-length-unit', 'minimum', 'maximum', 'minItems', 'maxItems'],
  ...['contentEncoding', 'contentMediaType', 'x-unit', 'x-encryption'],
]);

/** Keys that a part of `allOf` may have when it is no `$ref`: fields, and conditions about them. */
const IN_PART = new Set([
  ...['type', 'properties', 'patternProperties', 'required', 'allOf'],
  ...['oneOf', 'anyOf', 'not', 'dependentRequired', 'if', 'then'],
]);

const UPPER = ['maxLength', 'maximum', 'maxItems'] as const;
const LOWER = ['minLength', 'minimum', 'minItems'] as const;
const EXACT = ['format', 'pattern', 'const'] as const;

/**
 * Reports what stands beside a `$ref` and would be lost: keys that only a shape itself has, and limits wider than those of the
 * shape, for in JSON Schema both hold.
 */
export function checkSiblings(cursor: Cursor, shape: Schema, context: LoadContext): void {
  for (const [key, place] of entries(cursor)) {
    if (BESIDE_REFERENCE.has(key)) continue;
    const fix = 'Put it into the shared shape; or extend that by allOf: [{$ref: …}] beside properties.';
    context.report(badShape(place, `"${key}" beside a $ref would be lost.`, fix));
  }
  for (const key of contradictions(cursor, shape)) {
    const message = `"${key}" beside a $ref allows what the shared shape (${JSON.stringify(shape[key])}) does not.`;
    context.report(badShape(child(cursor, key) ?? cursor, message, 'Narrow it, or change the shared shape.'));
  }
}

type Limit = (typeof UPPER | typeof LOWER | typeof EXACT)[number] | 'enum';

function contradictions(cursor: Cursor, shape: Schema): Limit[] {
  const isOutside = (key: (typeof UPPER | typeof LOWER)[number], sign: 1 | -1): boolean => {
    const [own, shared] = [number(cursor, key), shape[key]];
    return own !== undefined && shared !== undefined && (own - shared) * sign > 0;
  };
  const allowed = shape.enum;
  const own = items(child(cursor, 'enum')).map(value);
  return [
    ...UPPER.filter((key) => isOutside(key, 1)),
    ...LOWER.filter((key) => isOutside(key, -1)),
    ...EXACT.filter((key) => {
      const found = scalar(cursor, key);
      return found !== undefined && shape[key] !== undefined && found !== shape[key];
    }),
    ...(allowed && own.some((each) => !allowed.some((known) => known === each)) ? (['enum'] as const) : []),
  ];
}

/** Reports keys of a part of `allOf` that is no `$ref` which the model would lose. */
export function checkPart(part: Cursor, context: LoadContext): void {
  for (const [key, place] of entries(part)) {
    if (!IN_PART.has(key))
      context.report(badShape(place, `"${key}" in a part of allOf would be lost.`, 'Write it beside allOf.'));
  }
}

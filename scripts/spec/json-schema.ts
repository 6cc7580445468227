import type { Parameter, Property, Schema } from './catalog-model.ts';
import { conditionSchema, conditionsOf } from './conditions.ts';
import { lengthKeywords } from './text-length.ts';
import { allProperties } from './traverse.ts';

/** A JSON Schema (2020-12) as Ajv takes it. */
export type JsonSchema = Record<string, unknown>;

/** Options of a JSON Schema. */
export interface JsonSchemaOptions {
  /** Encrypted fields hold ciphertext, to which the limits of their plain text do not apply. */
  ciphertext?: boolean;
  /** Objects may hold fields that the spec does not name. */
  open?: boolean;
  /** Names of required fields that may be absent: those that the client fills in. */
  optional?: readonly string[];
}

const LIMITS = ['pattern', 'format'] as const;
const SAME_KEYS = ['enum', 'const', 'minimum', 'maximum', 'minItems', 'maxItems'] as const;

/**
 * The JSON Schema of a model schema, without terms and examples: two fields of the same shape give the same text. Lengths
 * in bytes are `minBytes` and `maxBytes`, which the validator has to know (`addByteLengths`).
 * Objects allow no unknown field, so that a misspelt one is found; one of which nothing is known allows all.
 */
export function toJsonSchema(schema: Schema, options: JsonSchemaOptions = {}): JsonSchema {
  return {
    ...typeKeys(schema),
    ...pick(schema, SAME_KEYS),
    ...(!(options.ciphertext && schema.encryption) && { ...lengthKeywords(schema), ...pick(schema, LIMITS) }),
    ...(schema.enum && schema.nullable && { enum: [...schema.enum, null] }),
    ...(schema.items && { items: toJsonSchema(schema.items, options) }),
    ...(schema.type === 'object' && objectKeys(schema, options)),
  };
}

/** The JSON Schema of parameters sent together: query, headers or the path's templates. Others may be there. */
export const parametersSchema = (parameters: Parameter[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    parameters.map(({ name, schema }) => [name, toJsonSchema(schema, { ciphertext: true })]),
  ),
  required: parameters.filter(({ required, in: place }) => required || place === 'path').map(({ name }) => name),
  ...allOf(parameters),
});

/** A schema inside strings that hold JSON, with the path to them: `['receivers']`, `['orders', '*', 'detail']`. */
export interface JsonText {
  path: string[];
  /** The term of the field that holds it. */
  term: string;
  schema: Schema;
}

/** Every schema of JSON text inside a body; not those inside such text. */
export function jsonTexts(schema: Schema, path: string[] = []): JsonText[] {
  const own = schema.content ? [{ path, term: schema.title ?? '', schema: schema.content }] : [];
  const fields = allProperties(schema).flatMap((property) => jsonTexts(property.schema, [...path, property.name]));
  return [...own, ...fields, ...(schema.items ? jsonTexts(schema.items, [...path, '*']) : [])];
}

function typeKeys({ type, nullable }: Schema): JsonSchema {
  if (type === 'any') return {};
  return { type: nullable ? [type, 'null'] : type };
}

/** `anyOf` for an object of several shapes, because shapes that differ in optional fields alone overlap. */
function objectKeys(schema: Schema, options: JsonSchemaOptions): JsonSchema {
  if (schema.variants) return { anyOf: schema.variants.map((variant) => toJsonSchema(variant, options)) };
  const properties = allProperties(schema);
  if (properties.length === 0) return {};
  const named = properties.filter(({ pattern }) => pattern === undefined);
  const numbered = properties.filter(({ pattern }) => pattern !== undefined);
  const needed = named.filter(({ name, required }) => required && !options.optional?.includes(name));
  return {
    properties: Object.fromEntries(named.map((property) => entryOf(property.name, property, options))),
    patternProperties: Object.fromEntries(numbered.map((property) => entryOf(property.pattern, property, options))),
    required: needed.map(({ name }) => name),
    ...(!options.open && { additionalProperties: false }),
    ...allOf(properties),
  };
}

function allOf(properties: readonly Pick<Property, 'conditions'>[]): JsonSchema {
  const conditions = conditionsOf(properties);
  return conditions.length ? { allOf: conditions.map(conditionSchema) } : {};
}

const entryOf = (key: string | undefined, { schema }: Property, options: JsonSchemaOptions) =>
  [key, toJsonSchema(schema, options)] as const;

function pick(schema: Schema, keys: readonly (keyof Schema)[]): JsonSchema {
  return Object.fromEntries(keys.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])));
}

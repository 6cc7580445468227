import type { Schema } from '../catalog/model.ts';
import { allProperties } from '../catalog/traverse.ts';

/** A JSON Schema (2020-12) as Ajv takes it. */
export type JsonSchema = Record<string, unknown>;

const SAME_KEYS = [
  'enum',
  'const',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
] as const;

/**
 * The JSON Schema of a model schema, without terms and examples: two fields of the same shape give the same text.
 * Objects allow no unknown field, so that an example's misspelt one is found.
 */
export function toJsonSchema(schema: Schema): JsonSchema {
  return {
    ...typeKeys(schema),
    ...Object.fromEntries(SAME_KEYS.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]]))),
    ...(schema.enum && schema.nullable && { enum: [...schema.enum, null] }),
    ...(schema.format && { format: schema.format }),
    ...(schema.items && { items: toJsonSchema(schema.items) }),
    ...(schema.type === 'object' && objectKeys(schema)),
  };
}

function typeKeys({ type, nullable }: Schema): JsonSchema {
  if (type === 'any') return {};
  return { type: nullable ? [type, 'null'] : type };
}

function objectKeys(schema: Schema): JsonSchema {
  const properties = allProperties(schema);
  if (properties.length === 0) return {};
  const named = properties.filter(({ pattern }) => pattern === undefined);
  const numbered = properties.filter(({ pattern }) => pattern !== undefined);
  return {
    properties: Object.fromEntries(named.map((property) => [property.name, toJsonSchema(property.schema)])),
    patternProperties: Object.fromEntries(numbered.map(({ pattern, schema: own }) => [pattern, toJsonSchema(own)])),
    required: named.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false,
  };
}

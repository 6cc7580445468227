import type { Parameter, Property, Schema } from '../../scripts/catalog/model.ts';

type JsonSchema = Record<string, unknown>;

/** Turns a schema of the model into JSON Schema: closed objects, so that a misspelt field is found. */
export function jsonSchema(schema: Schema): JsonSchema {
  return {
    ...(schema.type !== 'any' && { type: schema.nullable ? [schema.type, 'null'] : schema.type }),
    ...(schema.type === 'object' && objectKeywords(schema)),
    ...(schema.items && { items: jsonSchema(schema.items) }),
    ...(schema.enum && { enum: schema.nullable ? [...schema.enum, null] : schema.enum }),
    ...pick(schema, ['const', 'minimum', 'maximum', 'minItems', 'maxItems']),
    ...(!schema.encryption && pick(schema, ['pattern', 'minLength', 'maxLength', 'format'])),
  };
}

/** The JSON Schema of parameters sent together: query, headers or the path's templates. */
export const parametersSchema = (parameters: Parameter[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, jsonSchema(schema)])),
  required: parameters.filter(({ required, in: place }) => required || place === 'path').map(({ name }) => name),
});

/** The schemas of JSON text inside a body, each with the path to it: `['receivers']`, `['orders', '*', 'detail']`. */
export function jsonTexts(schema: Schema, path: string[] = []): { path: string[]; schema: JsonSchema }[] {
  const own = schema.content ? [{ path, schema: jsonSchema(schema.content) }] : [];
  const fields = propertiesOf(schema).flatMap((property) => jsonTexts(property.schema, [...path, property.name]));
  return [...own, ...fields, ...(schema.items ? jsonTexts(schema.items, [...path, '*']) : [])];
}

/** Own properties and those of the bases. */
export const propertiesOf = (schema: Schema): Property[] => [
  ...schema.bases.flatMap(propertiesOf),
  ...schema.properties,
];

/** What the client fills in, so that an example may leave it out. */
const FILLED_IN = ['sign', 'nonce_str'];

function objectKeywords(schema: Schema): JsonSchema {
  const properties = propertiesOf(schema);
  const named = properties.filter(({ pattern }) => pattern === undefined);
  const numbered = properties.flatMap(({ pattern, schema: field }) =>
    pattern === undefined ? [] : [[pattern, jsonSchema(field)]],
  );
  return {
    properties: Object.fromEntries(named.map((property) => [property.name, jsonSchema(property.schema)])),
    patternProperties: Object.fromEntries(numbered),
    required: named.filter(({ name, required }) => required && !FILLED_IN.includes(name)).map(({ name }) => name),
    additionalProperties: properties.length === 0,
  };
}

function pick(schema: Schema, keys: (keyof Schema)[]): JsonSchema {
  return Object.fromEntries(keys.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]));
}

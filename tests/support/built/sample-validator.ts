import { CLIENT_FILLED_FIELDS } from '../../../scripts/client/filled-fields.ts';
import type { Schema } from '../../../scripts/spec/catalog-model.ts';
import { toJsonSchema } from '../../../scripts/spec/json-schema.ts';
import { compileSchema } from '../example-schema.ts';
import { schemaOf } from '../spec-model.ts';
import { readXml } from './read-xml.ts';

/** Returns the problems of the text of a body: a syntax error, or violations of its schema. */
export type SampleValidator = (text: string, mediaType: string, schema: Schema) => string[];

/** Validates a sample by the schema of its body. */
export const validateSample: SampleValidator = (text, mediaType, schema) => {
  const value = parse(text, mediaType, schema);
  if (value instanceof Error) return [`does not parse: ${value.message}`];
  const validate = compileSchema(
    toJsonSchema(mediaType === 'application/xml' ? withClientFields(schema) : schema, { ciphertext: true }),
  );
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `is not valid: ${instancePath} ${message}`);
};

function parse(text: string, mediaType: string, schema: Schema): unknown {
  try {
    return mediaType === 'application/xml' ? readXml(text, schema) : JSON.parse(text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The client adds both to any request of APIv2; the spec need not name them. */
function withClientFields(schema: Schema): Schema {
  const added = CLIENT_FILLED_FIELDS.map((name) => ({ name, required: false, schema: schemaOf({}) }));
  const known = new Set(schema.properties.map(({ name }) => name));
  return { ...schema, properties: [...schema.properties, ...added.filter(({ name }) => !known.has(name))] };
}

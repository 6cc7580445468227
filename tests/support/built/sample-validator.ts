import { CLIENT_FILLED_FIELDS } from '../../../scripts/client/filled-fields.ts';
import type { Schema } from '../../../scripts/spec/catalog-model.ts';
import { toJsonSchema } from '../../../scripts/spec/json-schema.ts';
import { createCompile } from '../example-schema.ts';
import { schemaOf } from '../spec-model.ts';
import { readXml } from './read-xml.ts';

/** Returns the problems of the text of a body: a syntax error, or violations of its schema. */
export type SampleValidator = (text: string, mediaType: string, schema: Schema) => string[];

/** Makes a validator of samples. Equal schemas share a compiled function, which costs more to make than to use. */
export function createSampleValidator(): SampleValidator {
  const compile = createCompile();
  const validators = new Map<string, ReturnType<typeof compile>>();
  return (text, mediaType, schema) => {
    const value = parse(text, mediaType, schema);
    if (value instanceof Error) return [`does not parse: ${value.message}`];
    const json = toJsonSchema(mediaType === 'application/xml' ? withClientFields(schema) : schema, {
      ciphertext: true,
    });
    const key = JSON.stringify(json);
    const validate = validators.get(key) ?? compile(json);
    validators.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `is not valid: ${instancePath} ${message}`);
  };
}

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

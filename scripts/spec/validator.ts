import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parseJson } from '../lib/parse-json.ts';
import type { Schema } from './catalog-model.ts';
import { type JsonSchemaOptions, toJsonSchema } from './json-schema.ts';
import { addByteLengths } from './text-length.ts';

/** Returns the problem of a value by a schema, as the end of a sentence; undefined for a valid value. */
export type Validator = (schema: Schema, value: unknown) => string | undefined;

/**
 * Makes a validator. It compiles each schema once: the thousands of fields that are text of up to 32 characters
 * share one validator, without which the compiler would take half a minute.
 */
export function createValidator(options: JsonSchemaOptions = {}): Validator {
  // A pattern that is none is a problem of spec-shape; here it matches everything.
  const regExp = Object.assign(lenientPattern, { code: 'new RegExp' });
  // The schemas are those of the model, which the loader has checked: Ajv need not hold them against the schema of schemas.
  const ajv = new Ajv2020({
    ...{ allErrors: true, strict: false, meta: false, validateSchema: false, logger: false },
    code: { regExp, optimize: false },
  });
  // The package is CommonJS: its types say that the function is the module, Node puts it under `default`.
  formats.default(ajv);
  addByteLengths(ajv);
  const validators = new Map<string, ValidateFunction>();
  const validatorOf = (schema: Schema): ValidateFunction => {
    const json = toJsonSchema(schema, options);
    const key = JSON.stringify(json);
    const known = validators.get(key);
    if (known) return known;
    const made = ajv.compile(json);
    validators.set(key, made);
    return made;
  };
  return (schema, value) => {
    const validate = validatorOf(schema);
    if (!validate(value)) return `is wrong: ${describe(validate.errors)}`;
    return schema.content && typeof value === 'string' ? validateText(value, validatorOf(schema.content)) : undefined;
  };
}

function lenientPattern(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return /(?:)/;
  }
}

function validateText(text: string, validate: ValidateFunction): string | undefined {
  const parsed = parseJson(text);
  if (parsed === undefined) return 'is not the JSON that it should hold';
  return validate(parsed) ? undefined : `holds wrong JSON: ${describe(validate.errors)}`;
}

function describe(errors: ErrorObject[] | null | undefined): string {
  const texts = (errors ?? []).map(({ instancePath, message, params }) => {
    const detail = params.additionalProperty ?? params.allowedValues;
    return `value${instancePath} ${message}${detail === undefined ? '' : ` ${JSON.stringify(detail)}`}`;
  });
  return [...new Set(texts)].join('; ');
}

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { CLIENT_FILLED_FIELDS } from '../../scripts/client/filled-fields.ts';
import type { EvaluatedCall } from '../../scripts/languages/read-call.ts';
import type { Operation, Schema } from '../../scripts/spec/catalog-model.ts';
import { jsonTexts, parametersSchema, toJsonSchema } from '../../scripts/spec/json-schema.ts';
import { addByteLengths } from '../../scripts/spec/text-length.ts';
import { allProperties } from '../../scripts/spec/traverse.ts';
import { UNKNOWN } from './plain-call.ts';

// Each validator runs a few times: making its code smaller would take longer than running it.
const ajv = new Ajv2020({ strict: false, logger: false, allErrors: true, code: { optimize: false } });
formats.default(ajv);
addByteLengths(ajv);
const compiled = new Map<string, ValidateFunction>();

/** The validator of a schema. Equal schemas of all files of a worker share one, which costs more to make than to use. */
export function compileSchema(schema: object): ValidateFunction {
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, validate);
  return validate;
}

/** Violations of the operation's schemas in a call, one line each; empty for a valid call. */
export function problemsOf(operation: Operation, call: EvaluatedCall): string[] {
  const { mediaType, schema } = operation.request ?? {};
  const isForm = mediaType === 'multipart/form-data';
  const body = isForm && call.data ? formBody(call.data, call.config.meta) : call.data;
  const check = (place: string, schema: object, value: unknown) => problemsAt(place, compileSchema(schema), value);
  const inConfig = (place: string) => operation.parameters.filter((parameter) => parameter.in === place);
  return [
    ...(schema ? check('data', bodySchema(schema), body) : noBody(call.data)),
    ...(schema ? textProblems(operation, body, check) : []),
    ...(call.isUrl ? [] : check('path', parametersSchema(inConfig('path')), call.config)),
    ...check(
      'params',
      { ...parametersSchema(unfilled(inConfig('query'))), additionalProperties: false },
      call.config.params ?? {},
    ),
    ...check('headers', parametersSchema(inConfig('header')), call.config.headers ?? {}),
    ...flags(operation, call),
  ];
}

/** JSON Schema of an example's body: ciphertext is not known before a run, and the client fills some fields in. */
const bodySchema = (schema: Schema) => toJsonSchema(schema, { ciphertext: true, optional: CLIENT_FILLED_FIELDS });

type Check = (place: string, schema: object, value: unknown) => string[];

const unfilled = (parameters: Operation['parameters']) =>
  parameters.filter(({ name }) => !CLIENT_FILLED_FIELDS.includes(name));

const noBody = (data: unknown): string[] => (data === undefined ? [] : ['data: the operation takes no body']);

/** The schema of a form describes `meta` as an object; the form has its text, the configuration the object. */
function formBody(data: object, meta: unknown): unknown {
  return { ...data, ...('meta' in data && meta !== undefined && { meta }) };
}

function flags({ clientCertificate, server }: Operation, { config }: EvaluatedCall): string[] {
  return [
    // An upload of APIv2 loads the certificate itself, for the client's flag works with XML alone.
    ...(clientCertificate && config.security !== true && config.httpsAgent === undefined
      ? ['config: security: true is missing']
      : []),
    ...(!clientCertificate && config.security === true ? ['config: security: true is not needed'] : []),
    ...(server !== undefined && config.baseURL !== server ? [`config: baseURL must be ${server}`] : []),
  ];
}

/** JSON text inside the body must hold what its schema says. */
function textProblems(operation: Operation, body: unknown, check: Check): string[] {
  if (!operation.request) return [];
  const schema = operation.request.schema;
  const root = allProperties(schema).filter(({ name }) => name !== 'meta');
  return jsonTexts({ ...schema, bases: [], properties: root }).flatMap(({ path, schema: content }) =>
    valuesAt(body, path).flatMap((text) =>
      typeof text === 'string' ? check(path.join('.'), bodySchema(content), JSON.parse(text)) : [],
    ),
  );
}

function valuesAt(value: unknown, [first, ...rest]: string[]): unknown[] {
  if (first === undefined) return [value];
  if (first === '*') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAt(Object.entries(value).find(([name]) => name === first)?.[1], rest);
}

function problemsAt(place: string, validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).filter(({ instancePath }) => !isUnknown(value, instancePath));
  return errors.map(
    ({ instancePath, message, params }) => `${place}${instancePath}: ${message} ${JSON.stringify(params)}`,
  );
}

function isUnknown(value: unknown, pointer: string): boolean {
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = path.reduce<unknown>((current, part) => valuesAt(current, [part])[0], value);
  return found === UNKNOWN;
}

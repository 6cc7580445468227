import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { closest, distance } from 'fastest-levenshtein';
import { parseJson } from '../../scripts/lib/parse-json.ts';
import { chosenVariant } from '../../scripts/reference/samples/choose-fields.ts';
import type { Condition, Schema } from '../../scripts/spec/catalog-model.ts';
import { conditionsOf, firstBreach } from '../../scripts/spec/conditions.ts';
import { type JsonText, jsonTexts, toJsonSchema } from '../../scripts/spec/json-schema.ts';
import { addByteLengths } from '../../scripts/spec/text-length.ts';
import { allProperties } from '../../scripts/spec/traverse.ts';

/** The first thing in a value that its schema does not allow. */
export interface ValidationError {
  /** JSON pointer to the field, also to one that is missing: `/amount/total`. */
  field: string;
  /** The Chinese term of the field, when the spec names it. */
  term: string;
  /** The keyword of JSON Schema that the value breaks; `json` for text that should be JSON. */
  rule: string;
  /** The keyword's value: 32 of `maxLength`, the list of an `enum`; for an unknown field the closest known name. */
  limit?: unknown;
  value?: unknown;
  /** The condition between fields that the value breaks, for a field that is missing or one too many (`excess`). */
  condition?: Condition;
}

/** Gives the first error of a value by a schema; undefined when all is well. */
export type Validate = (schema: Schema, value: unknown) => ValidationError | undefined;

/** Validators by whether they are lenient: all servers of a process share what they compile. */
const validates = new Map<boolean, Validate>();

/** Gives a {@link Validate}. Each schema is compiled when it is first met, and kept as long as the schema is. */
export function createValidate({ lenient = false }: { lenient?: boolean } = {}): Validate {
  const validate = validates.get(lenient) ?? compileOnDemand(lenient);
  validates.set(lenient, validate);
  return validate;
}

/** Makes a compiler of schemas. */
function createAjv(): Ajv2020 {
  // A schema is compiled for a few requests: making its code smaller would take longer than running it. It is ours: to hold
  // it against the schema of schemas would be a third of the time.
  const ajv = new Ajv2020({
    ...{ strict: false, meta: false, validateSchema: false, logger: false, verbose: true },
    code: { optimize: false },
  });
  formats.default(ajv);
  addByteLengths(ajv);
  return ajv;
}

function compileOnDemand(lenient: boolean): Validate {
  let ajv: Ajv2020 | undefined;
  const compiled = new WeakMap<Schema, Compiled>();
  const compile = (schema: Schema): Compiled => {
    const known = compiled.get(schema);
    if (known) return known;
    ajv ??= createAjv();
    const check = ajv.compile(toJsonSchema(schema, { open: lenient }));
    const made = { check, texts: jsonTexts(schema) };
    compiled.set(schema, made);
    return made;
  };
  const validate: Validate = (schema, value) => {
    const { check, texts } = compile(schema);
    if (check(value)) return jsonTextError(texts, value, validate);
    const error = check.errors?.at(0);
    return conditionError(check.errors?.at(-1), schema, validate) ?? (error && toValidationError(error, schema));
  };
  return validate;
}

interface Compiled {
  check: ValidateFunction;
  texts: JsonText[];
}

const CONDITION_KEYWORDS = ['oneOf', 'anyOf', 'not', 'dependentRequired'];

const isOfCondition = ({ keyword, schemaPath }: ErrorObject): boolean =>
  CONDITION_KEYWORDS.includes(keyword) || schemaPath.endsWith('/then/required');

/** The error of a condition between fields, whose keyword Ajv reports last, or of an object that has none of its shapes. */
function conditionError(error: ErrorObject | undefined, root: Schema, validate: Validate): ValidationError | undefined {
  if (!error || !isOfCondition(error)) return undefined;
  const { instancePath, data } = error;
  const holder = schemaAt(root, segmentsOf(instancePath));
  if (!holder || typeof data !== 'object' || data === null) return undefined;
  const variant = holder.variants && chosenVariant(holder.variants, new Set(Object.keys(data)));
  const inner = variant && validate(variant, data);
  if (inner) return { ...inner, field: `${instancePath}${inner.field}` };
  const breach = firstBreach(conditionsOf(allProperties(holder)), data);
  if (!breach) return undefined;
  const { field, isMissing, condition } = breach;
  return {
    field: `${instancePath}/${escapePointer(field)}`,
    term: schemaAt(holder, [field])?.title ?? '',
    rule: isMissing ? 'required' : 'excess',
    condition,
    ...(!isMissing && { value: fieldOf(data, field) }),
  };
}

function toValidationError(
  { keyword, params, instancePath, data, schema: limit }: ErrorObject,
  root: Schema,
): ValidationError {
  const missing: unknown = params.missingProperty ?? params.additionalProperty;
  const field = missing === undefined ? instancePath : `${instancePath}/${escapePointer(String(missing))}`;
  const holder = schemaAt(root, segmentsOf(instancePath));
  const found = missing === undefined ? holder : schemaAt(root, segmentsOf(field));
  return {
    field,
    term: found?.title ?? '',
    rule: keyword,
    ...(missing === undefined ? { limit, value: data } : aboutName(keyword, String(missing), holder, data)),
  };
}

/** JSON inside text has to be what its schema says. */
function jsonTextError(texts: JsonText[], value: unknown, validate: Validate): ValidationError | undefined {
  for (const { path, term, schema } of texts) {
    for (const { pointer, value: text } of valuesAt(value, path)) {
      if (typeof text !== 'string') continue;
      const parsed = parseJson(text);
      if (parsed === undefined) return { field: pointer, term, rule: 'json', value: text };
      const problem = validate(schema, parsed);
      if (problem) return { ...problem, field: `${pointer}${problem.field}` };
    }
  }
  return undefined;
}

/** Every value on a path (`*`: each item of a list), with the JSON pointer to it. */
function valuesAt(value: unknown, path: string[], pointer = ''): { pointer: string; value: unknown }[] {
  const [first, ...rest] = path;
  if (first === undefined) return [{ pointer, value }];
  if (first !== '*') return valuesAt(fieldOf(value, first), rest, `${pointer}/${escapePointer(first)}`);
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) => valuesAt(item, rest, `${pointer}/${index}`));
}

/** The schema at a path. */
function schemaAt(schema: Schema, [first, ...rest]: string[]): Schema | undefined {
  if (first === undefined) return schema;
  const inside = schema.items ?? allProperties(schema).find((property) => isNamed(property, first))?.schema;
  return inside && schemaAt(inside, rest);
}

const isNamed = ({ name, pattern }: { name: string; pattern?: string }, given: string): boolean =>
  pattern === undefined ? name === given : new RegExp(pattern).test(given);

/** Of a missing field the unknown one that was sent in its stead; of an unknown field the one that was meant. */
function aboutName(keyword: string, name: string, holder: Schema | undefined, data: unknown): Partial<ValidationError> {
  const known = holder ? allProperties(holder) : [];
  if (keyword === 'additionalProperties') {
    const meant = nearest(
      name,
      known.map((property) => property.name),
    );
    return { limit: meant, value: fieldOf(data, name) };
  }
  const unknown = Object.keys(data ?? {}).filter((sent) => !known.some((property) => isNamed(property, sent)));
  return { limit: nearest(name, unknown) };
}

/** The name that a misspelt one is closest to, when it is close. Of many names only the first are compared. */
function nearest(name: string, names: string[]): string | undefined {
  const near = names.slice(0, 200).filter((candidate) => Math.abs(candidate.length - name.length) <= 3);
  const best = near.length ? closest(name, near) : undefined;
  return best !== undefined && distance(name, best) <= 3 ? best : undefined;
}

const fieldOf = (data: unknown, name: string): unknown =>
  typeof data === 'object' && data !== null ? new Map(Object.entries(data)).get(name) : undefined;

const escapePointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const segmentsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));

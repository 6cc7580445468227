import type { Body, Catalog, Operation, Property, Schema, Webhook } from '../../spec/catalog-model.ts';
import { allProperties, parametersIn } from '../../spec/traverse.ts';

/** As much of a field as its declaration says. */
export interface ApiField {
  required: boolean;
  type: string;
  nullable: boolean;
  /** Values of a string or number that has no others. */
  values?: readonly string[];
}

/** The fields of one place by their paths (`amount.total`), and who sends them. */
export interface ApiPlace {
  isSent: boolean;
  fields: ReadonlyMap<string, ApiField>;
}

/** What is declared of operations and callbacks: places by their names (`body`, `answer`), by subjects (`POST /v3/…`). */
export type ApiFields = ReadonlyMap<string, ReadonlyMap<string, ApiPlace>>;

/** Every field of the declarations of a catalog. */
export const apiFields = ({ operations, webhooks }: Pick<Catalog, 'operations' | 'webhooks'>): ApiFields =>
  new Map([
    ...operations.map((operation) => [subjectOf(operation), operationPlaces(operation)] as const),
    ...webhooks.map((webhook) => [`callback ${webhook.event}`, webhookPlaces(webhook)] as const),
  ]);

const subjectOf = ({ method, path, version }: Operation): string =>
  `${method.toUpperCase()} ${version === 'v2' ? '/v2' : ''}${path}`;

function operationPlaces(operation: Operation): Map<string, ApiPlace> {
  const { request, response } = operation;
  return new Map([
    ...(['path', 'query', 'header'] as const).map(
      (place) => [place, placeOf(true, parametersIn(operation, place))] as const,
    ),
    ...bodyPlace('body', true, request),
    ...bodyPlace('answer', false, response.body),
  ]);
}

function webhookPlaces({ body, resource, reply }: Webhook): Map<string, ApiPlace> {
  return new Map([
    ...bodyPlace('envelope', false, body),
    ...(resource ? [['resource', ofSchema(false, resource.schema)] as const] : []),
    ...bodyPlace('reply', true, reply.body),
  ]);
}

const bodyPlace = (name: string, isSent: boolean, body: Body | undefined): [string, ApiPlace][] =>
  body ? [[name, ofSchema(isSent, body.schema)]] : [];

const ofSchema = (isSent: boolean, schema: Schema): ApiPlace => placeOf(isSent, [{ name: '', required: true, schema }]);

const placeOf = (isSent: boolean, properties: readonly Property[]): ApiPlace => ({
  isSent,
  fields: new Map(properties.flatMap((property) => flatten(property, '', []))),
});

/** A field and all inside it; a shape that holds itself is followed once. */
function flatten(
  { name, required, schema }: Property,
  prefix: string,
  around: readonly Schema[],
): [string, ApiField][] {
  const path = [prefix, name].filter(Boolean).join('.');
  const own: [string, ApiField] = [path, { required, ...typeOf(schema) }];
  const shape = schema.content ?? innermost(schema);
  if (around.some(({ source }) => isSame(source, shape.source))) return [own];
  return [own, ...allProperties(shape).flatMap((property) => flatten(property, path, [...around, shape]))];
}

function typeOf(schema: Schema): Omit<ApiField, 'required'> {
  const { items, nullable, const: fixed, enum: listed } = schema;
  if (items) return { ...typeOf(items), type: `${typeOf(items).type}[]`, nullable };
  const values = fixed === undefined ? listed : [fixed];
  const type = schema.type === 'integer' ? 'number' : schema.type;
  return { type, nullable, ...(values && { values: values.map(String) }) };
}

const innermost = (schema: Schema): Schema => (schema.items ? innermost(schema.items) : schema);

const isSame = (a: Schema['source'], b: Schema['source']): boolean =>
  a.file === b.file && a.line === b.line && a.column === b.column;

import type { Catalog, Operation, Parameter, Product, Property, Schema, Source, Webhook } from './catalog-model.ts';

/**
 * Every property of an object: those of its bases first, then its own. An own property replaces a base's
 * of the same name, in the base's place, and is required when either of them is. Of an object with several shapes: the
 * properties of any of them, required when every shape requires them.
 */
export function allProperties(schema: Schema): Property[] {
  if (schema.variants) return propertiesOfAny(schema.variants);
  const found = new Map<string, Property>();
  for (const property of [...schema.bases.flatMap(allProperties), ...schema.properties]) {
    const earlier = found.get(property.name);
    found.set(property.name, earlier ? narrowed(property, earlier) : property);
  }
  return [...found.values()];
}

function narrowed(property: Property, { required, conditions }: Property): Property {
  const all = [...(conditions ?? []), ...(property.conditions ?? [])];
  return { ...property, required: property.required || required, ...(all.length && { conditions: all }) };
}

function propertiesOfAny(variants: readonly Schema[]): Property[] {
  const lists = variants.map(allProperties);
  const names = new Set(lists.flatMap((list) => list.map(({ name }) => name)));
  return [...names].flatMap((name) => {
    const found = lists.flatMap((list) => list.find((property) => property.name === name) ?? []);
    const [first] = found;
    if (!first) return [];
    const { conditions: _, ...property } = first;
    const required = found.length === lists.length && found.every((each) => each.required);
    return [{ ...property, required, schema: anyOfSchemas(found.map(({ schema }) => schema)) }];
  });
}

/** A schema that allows what any of several allows: objects with the fields of all, the values of all enums. */
function anyOfSchemas(schemas: readonly Schema[]): Schema {
  const [first] = schemas;
  if (!first) throw new Error('There is no schema to combine.');
  const { component, ...rest } = first;
  if (schemas.every((schema) => component !== undefined && schema.component === component)) return first;
  if (schemas.every(({ type }) => type === 'object')) {
    return { ...rest, bases: [], properties: propertiesOfAny(schemas) };
  }
  const items = schemas.flatMap((schema) => schema.items ?? []);
  if (items.length === schemas.length) return { ...rest, items: anyOfSchemas(items) };
  const values = schemas.flatMap((schema) => (schema.const === undefined ? (schema.enum ?? []) : [schema.const]));
  if (values.length === 0) return first;
  const { const: _, enum: __, ...open } = rest;
  const isClosed = schemas.every((schema) => schema.enum || schema.const !== undefined);
  return isClosed ? { ...open, enum: [...new Set(values)] } : open;
}

/** A schema that says nothing but its type. */
export function emptySchema(type: Schema['type'], source: Source): Schema {
  return {
    type,
    nullable: false,
    bases: [],
    properties: [],
    enumDescriptions: {},
    examples: [],
    deprecated: false,
    source,
  };
}

/** Whether a string is the content of a file: it has a media type, and is neither JSON text nor Base64. */
export const isFile = ({ type, contentMediaType, contentEncoding }: Schema): boolean =>
  type === 'string' &&
  contentMediaType !== undefined &&
  contentMediaType !== 'application/json' &&
  contentEncoding === undefined;

/** The parameters of an operation that travel in one place, as the properties of an object. */
export function parametersIn(operation: Operation, place: Parameter['in']): Property[] {
  return operation.parameters.filter((parameter) => parameter.in === place).map(asProperty);
}

/** A parameter or a header as the property of an object; its own description goes before that of its schema. */
export const asProperty = ({ name, required, description, conditions, schema }: Parameter): Property => ({
  name,
  required,
  ...(conditions && { conditions }),
  schema: { ...schema, ...(description !== undefined && { description }) },
});

/** Operations that share a path item file, hence a page and a declaration file, keyed by their name. */
export function operationsByName(catalog: Catalog): Map<string, Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of catalog.operations) {
    const group = groups.get(operation.name);
    if (group) group.push(operation);
    else groups.set(operation.name, [operation]);
  }
  return groups;
}

/** The product that an operation or a callback belongs to: that of its first tag. */
export const productOf = (
  { products }: Catalog,
  { tags: [first = ''] }: { tags: readonly string[] },
): Product | undefined => products.find(({ tags }) => tags.includes(first));

/** Calls `visit` for a schema and every schema inside it: bases, properties, items and JSON in strings. */
export function visitSchemas(schema: Schema, visit: (schema: Schema) => void): void {
  visit(schema);
  visitParts(schema, (part) => visitSchemas(part, visit));
}

/** Every schema in several, themselves first; one that many of them share comes once. */
export function distinctSchemas(schemas: Iterable<Schema>): Set<Schema> {
  const found = new Set<Schema>();
  const add = (schema: Schema): void => {
    if (found.has(schema)) return;
    found.add(schema);
    visitParts(schema, add);
  };
  for (const schema of schemas) add(schema);
  return found;
}

/** Calls `visit` for what a schema consists of; no list is made of it, for there are tens of thousands of schemas. */
function visitParts({ bases, variants, properties, items, content }: Schema, visit: (schema: Schema) => void): void {
  for (const base of bases) visit(base);
  for (const variant of variants ?? []) visit(variant);
  for (const { schema } of properties) visit(schema);
  if (items) visit(items);
  if (content) visit(content);
}

/** A place of the spec as a text: what stands at one place is the same, whoever refers to it. */
export const placeKey = ({ file, line, column }: Source): string => `${file}:${line}:${column}`;

/** The bodies of an operation: of its request and of its answer. */
export const bodySchemas = ({ request, response }: Operation): Schema[] =>
  [request, response.body].flatMap((body) => (body ? [body.schema] : []));

/** The bodies of all answers of an operation. */
export const answerSchemas = ({ response }: Pick<Operation, 'response'>): Schema[] =>
  [response.body, ...(response.others ?? [])].flatMap((body) => (body ? [body.schema] : []));

/** The bodies of an operation with those of its further answers. */
export const allBodySchemas = (operation: Operation): Schema[] => [
  ...(operation.request ? [operation.request.schema] : []),
  ...answerSchemas(operation),
];

/** Every field that an operation is sent and answers with, however deep. */
export const operationFields = (operation: Operation): Property[] =>
  fieldsIn(operation.parameters, bodySchemas(operation));

/** Every field of parameters and bodies, however deep. */
export const fieldsIn = (parameters: readonly Parameter[], bodies: Iterable<Schema>): Property[] => [
  ...parameters.map(asProperty),
  ...[...distinctSchemas(bodies)].flatMap(({ properties }) => properties),
];

/** The schemas of a callback: headers, envelope, plain text, and the answer to it. */
export function webhookSchemas({ headers, body, resource, reply }: Webhook): Schema[] {
  const bodies = [body.schema, resource?.schema, reply.body?.schema].flatMap((schema) => (schema ? [schema] : []));
  return [...[...headers, ...reply.headers].map(({ schema }) => schema), ...bodies];
}

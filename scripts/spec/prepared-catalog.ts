import {
  type ApiError,
  type Catalog,
  EMPTY_CATALOG,
  type Operation,
  type Property,
  type Schema,
  type Source,
  type Webhook,
} from './catalog-model.ts';
import { emptySchema } from './traverse.ts';

/**
 * The catalog as one JSON file, for programs that start without the YAML. Each schema is in a table once, and its index
 * stands where it is used; schemas and the parts of operations and webhooks are JSON texts, parsed on first use.
 * What only readers of pages need is left out: explanations, the meanings of values, advice, products, official pages and what
 * changed in them, calls on the user's device, messages, and places in the YAML.
 */
interface PreparedCatalog {
  operations: { head: OperationHead; parts: string }[];
  webhooks: { head: WebhookHead; parts: string }[];
  schemas: string[];
  /** Products, errors and the server, as JSON: putting places back into them apart from what is large takes no time. */
  rest: string;
}

type RestOfCatalog = Pick<Catalog, 'products' | 'errors' | 'server'>;
type OperationHead = Omit<Operation, keyof OperationParts | ForReaders | 'source'>;
type OperationParts = Pick<Operation, (typeof OPERATION_PARTS)[number]>;
type WebhookHead = Omit<Webhook, keyof WebhookParts | ForReaders | 'source'>;
type WebhookParts = Pick<Webhook, (typeof WEBHOOK_PARTS)[number]>;

/** What is told of operations and webhooks to readers alone; lists of it are empty in a prepared catalog. */
type ForReaders = keyof typeof EMPTY_LISTS | 'updated' | 'deviations' | 'changes';
const EMPTY_LISTS = { tags: [], roles: [], officialDocs: [], successors: [] };

/** A schema of the table: other schemas are their indices, and what {@link emptySchema} says is left out. */
interface PreparedSchema extends Omit<Partial<Schema>, 'bases' | 'properties' | 'variants' | 'items' | 'content'> {
  type: Schema['type'];
  bases?: number[];
  properties?: (Omit<Property, 'schema'> & { schema: number })[];
  variants?: number[];
  items?: number;
  content?: number;
}

/** The place of every part: a prepared catalog does not know where in the YAML they were. */
const NO_SOURCE: Source = { file: 'openapi/openapi.yaml', line: 1, column: 1 };

/** Writes a catalog as the text of a prepared file. */
export function prepareCatalog({ operations, webhooks, products, errors, server }: Catalog): string {
  const rest: RestOfCatalog = { products, errors, server };
  const indices = new Map<string, number>();
  const indexOf = (schema: Schema): number => {
    const text = JSON.stringify(prepareSchema(schema, indexOf));
    const index = indices.get(text) ?? indices.size;
    indices.set(text, index);
    return index;
  };
  const partsText = (parts: OperationParts | WebhookParts): string =>
    JSON.stringify(parts, (key, value) => (isSchema(key, value) ? indexOf(value) : withoutSource(key, value)));
  const prepared: Omit<PreparedCatalog, 'schemas'> = {
    rest: JSON.stringify(rest, withoutSource),
    operations: operations.map(({ parameters, request, response, errors, source: _, ...head }) => ({
      head: withoutReaders(head),
      parts: partsText({ parameters, response, errors: errors.map(withoutAdvice), ...(request && { request }) }),
    })),
    webhooks: webhooks.map(({ headers, body, resource, reply, source: _, ...head }) => ({
      head: withoutReaders(head),
      parts: partsText({ headers, body, reply, ...(resource && { resource }) }),
    })),
  };
  const all: PreparedCatalog = { ...prepared, schemas: [...indices.keys()] };
  return JSON.stringify(all);
}

function withoutReaders<Head extends Partial<Record<ForReaders, unknown>>>(head: Head): Omit<Head, ForReaders> {
  const { tags, roles, officialDocs, successors, updated, deviations, changes, ...needed } = head;
  return needed;
}

const withoutAdvice = (error: ApiError): ApiError => ({ ...error, advice: '' });

/** Whether a property is a schema: in a condition, the values of a field of that name are a list. */
const isSchema = (key: string, value: unknown): value is Schema => key === 'schema' && !Array.isArray(value);

const withoutSource = (key: string, value: unknown): unknown => (key === 'source' && !Array.isArray(value) ? 0 : value);

function prepareSchema(schema: Schema, indexOf: (schema: Schema) => number): PreparedSchema {
  const { source: _, target: __, exampleSources: ___, description: ____, ...rest } = schema;
  const { bases, properties, variants, items, content, nullable, deprecated, examples, ...own } = rest;
  const { enumDescriptions: _____, ...facts } = own;
  return {
    ...facts,
    ...(nullable && { nullable }),
    ...(deprecated && { deprecated }),
    ...(examples.length && { examples }),
    ...(bases.length && { bases: bases.map(indexOf) }),
    ...(properties.length && { properties: properties.map((each) => ({ ...each, schema: indexOf(each.schema) })) }),
    ...(variants && { variants: variants.map(indexOf) }),
    ...(items && { items: indexOf(items) }),
    ...(content && { content: indexOf(content) }),
  };
}

/** Reads a prepared file. Operations and webhooks parse their parts when one of these is first read. */
export function readPreparedCatalog(text: string): Catalog {
  const { operations, webhooks, schemas: texts, rest } = JSON.parse(text) as PreparedCatalog;
  const schemas: Schema[] = [];
  const schemaAt = (index: number): Schema => {
    const schema = schemas[index] ?? readSchema(JSON.parse(texts[index] ?? '') as PreparedSchema, schemaAt);
    schemas[index] = schema;
    return schema;
  };
  return {
    ...EMPTY_CATALOG,
    ...(JSON.parse(rest, restoreSource) as RestOfCatalog),
    operations: operations.map(({ head, parts }) =>
      withParts({ ...EMPTY_LISTS, ...head }, OPERATION_PARTS, partsReader<OperationParts>(parts, schemaAt)),
    ),
    webhooks: webhooks.map(({ head, parts }) =>
      withParts({ ...EMPTY_LISTS, ...head }, WEBHOOK_PARTS, partsReader<WebhookParts>(parts, schemaAt)),
    ),
  };
}

const restoreSource = (key: string, value: unknown): unknown => (key === 'source' && value === 0 ? NO_SOURCE : value);

function readSchema(prepared: PreparedSchema, schemaAt: (index: number) => Schema): Schema {
  const { bases = [], properties = [], variants, items, content, ...facts } = prepared;
  return {
    ...emptySchema(prepared.type, NO_SOURCE),
    ...facts,
    bases: bases.map(schemaAt),
    properties: properties.map((property) => ({ ...property, schema: schemaAt(property.schema) })),
    ...(variants && { variants: variants.map(schemaAt) }),
    ...(items !== undefined && { items: schemaAt(items) }),
    ...(content !== undefined && { content: schemaAt(content) }),
  };
}

/** The function that parses the parts on its first call. */
function partsReader<Parts>(text: string, schemaAt: (index: number) => Schema): () => Parts {
  let parts: Parts | undefined;
  const restore = (key: string, value: unknown): unknown =>
    key === 'schema' && typeof value === 'number' ? schemaAt(value) : restoreSource(key, value);
  return () => {
    parts ??= JSON.parse(text, restore) as Parts;
    return parts;
  };
}

const OPERATION_PARTS = ['parameters', 'request', 'response', 'errors'] as const;
const WEBHOOK_PARTS = ['headers', 'body', 'resource', 'reply'] as const;

/** An object with further properties, of which the first one read makes all. */
function withParts<Head extends object, Parts extends object>(
  head: Head,
  names: readonly (keyof Parts)[],
  parts: () => Parts,
): Head & Parts & { source: Source } {
  const getters = names.map((name) => [name, { enumerable: true, get: () => parts()[name] }]);
  // The compiler does not follow properties that are defined by descriptors.
  return Object.defineProperties({ ...head, source: NO_SOURCE }, Object.fromEntries(getters)) as Head &
    Parts & { source: Source };
}

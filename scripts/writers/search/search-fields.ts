import { elementOf, MAX_DEPTH, nestedProperties } from '../../reference/schema-shape.ts';
import { uniqueId } from '../../reference/unique-id.ts';
import type { Catalog, Operation, Property, Schema, Webhook } from '../../spec/catalog-model.ts';
import { webhookPageUrl } from '../../spec/locations.ts';
import { asProperty, parametersIn } from '../../spec/traverse.ts';
import type { Entries } from './search-entries.ts';
import { type CodeRow, type FieldRow, type FieldsPart, REQUIRED, WHOLE } from './search-model.ts';

/** A table of a page: what the ids of its rows begin with, and its rows. */
type Table = [prefix: string, properties: readonly Property[]];

/** The distinct fields while they are gathered: each with the entries that have it, by the parent of its anchor. */
type Gathered = Map<string, { name: string; term: string; values: string; uses: Map<string, number[]> }>;

/** A page whose rows are gathered: its entry, its ids so far, and how many letters of each the index leaves out. */
interface PageRows {
  entry: number;
  ids: Set<string>;
  left: number;
}

/** Makes the second part: fields of every operation and callback, and the error codes of operations. */
export function makeFieldsPart(catalog: Catalog, { operations, pages }: Entries): FieldsPart {
  const gathered: Gathered = new Map();
  for (const operation of catalog.operations) {
    const page = {
      entry: entryOf(operation.id, operations),
      ids: new Set<string>(),
      left: operation.method.length + 1,
    };
    for (const table of tablesOfOperation(operation)) gather(table, page, gathered);
  }
  for (const webhook of catalog.webhooks) {
    const page = { entry: entryOf(webhookPageUrl(webhook.name), pages), ids: new Set<string>(), left: 0 };
    for (const table of tablesOfWebhook(webhook)) gather(table, page, gathered);
  }
  const parents = new Map<string, number>();
  const fields = [...gathered.values()].map(({ name, term, values, uses }): FieldRow => {
    return [name, term, values, [...uses].map(([parent, used]) => [numberOf(parent, parents), ...steps(used)])];
  });
  return { parents: [...parents.keys()], fields, codes: codesOf(catalog, operations) };
}

/** The tables of an operation in the order of its page, on which the ids of rows depend. */
function tablesOfOperation(operation: Operation): Table[] {
  const { method, request, response } = operation;
  const places = (['path', 'query', 'header'] as const).map((place): Table => {
    return [`${method}-${place}`, parametersIn(operation, place)];
  });
  const bodies = [response.body, ...(response.others ?? [])].flatMap((body) => (body ? [body] : []));
  return [
    ...places,
    [`${method}-request`, request ? nestedProperties(request.schema) : []],
    ...bodies.map(({ schema }): Table => [`${method}-response`, nestedProperties(schema)]),
  ];
}

/** The tables of a callback in the order of its page. */
function tablesOfWebhook({ headers, body, resource, reply }: Webhook): Table[] {
  return [
    ['headers', headers.map(asProperty)],
    ['body', nestedProperties(body.schema)],
    ['resource', resource ? nestedProperties(resource.schema) : []],
    ['reply', reply.headers.map(asProperty)],
    ['reply', reply.body ? nestedProperties(reply.body.schema) : []],
  ];
}

function gather([prefix, properties]: Table, page: PageRows, gathered: Gathered, depth = 0): void {
  for (const { name, required, schema } of properties) {
    const id = uniqueId(`${prefix}-${name}`, page.ids);
    const key = JSON.stringify([name, schema.description]);
    const known = gathered.get(key);
    const field = known ?? { name, term: schema.description ?? '', values: '', uses: new Map<string, number[]>() };
    if (!known) gathered.set(key, field);
    field.values ||= valuesOf(elementOf(schema));
    const parent = `${required ? REQUIRED : ''}${parentOf(id.slice(page.left), name)}`;
    const used = field.uses.get(parent);
    if (used) used.push(page.entry);
    else field.uses.set(parent, [page.entry]);
    if (depth < MAX_DEPTH) gather([id, nestedProperties(schema)], page, gathered, depth + 1);
  }
}

/** The number of an entry. Throws when there is none: what is found would lead to another page. */
function entryOf(key: string, entries: ReadonlyMap<string, number>): number {
  const entry = entries.get(key);
  if (entry === undefined) throw new Error(`The search index has no entry for ${key}.`);
  return entry;
}

/** What stands before the name; the whole anchor, marked, when it does not end with the name. */
function parentOf(anchor: string, name: string): string {
  return anchor.endsWith(`-${name}`) ? anchor.slice(0, -name.length - 1) : `${WHOLE}${anchor}`;
}

/** Ascending numbers as the first and the steps between them, which are smaller. */
const steps = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

function valuesOf(schema: Schema): string {
  const values = (schema.enum ?? []).map((value) => `${value} ${schema.enumDescriptions[String(value)] ?? ''}`.trim());
  return values.join('、');
}

function numberOf(text: string, numbers: Map<string, number>): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

function codesOf({ operations }: Catalog, entries: ReadonlyMap<string, number>): CodeRow[] {
  const codes = new Map<string, CodeRow>();
  for (const { id, errors } of operations) {
    for (const { code, description } of errors) {
      const row = codes.get(code) ?? [code, description, []];
      codes.set(code, row);
      const entry = entryOf(id, entries);
      if (row[2].at(-1) !== entry) row[2].push(entry);
    }
  }
  return [...codes.values()].map(([code, description, places]) => [code, description, steps(places)]);
}

import type { Catalog, Operation, Schema } from '../../spec/catalog-model.ts';
import { asProperty, distinctSchemas, webhookSchemas } from '../../spec/traverse.ts';

const found = new WeakMap<object, ReadonlySet<Schema>>();

/** Every schema of operations and callbacks, however deep: bodies, fields, items and parameters; found once for a catalogue. */
export function catalogSchemas(catalog: Pick<Catalog, 'operations' | 'webhooks'>): ReadonlySet<Schema> {
  const schemas = found.get(catalog) ?? schemasIn(catalog);
  found.set(catalog, schemas);
  return schemas;
}

function schemasIn({ operations, webhooks }: Pick<Catalog, 'operations' | 'webhooks'>): Set<Schema> {
  return distinctSchemas([...operations.flatMap(schemasOf), ...webhooks.flatMap(webhookSchemas)]);
}

function schemasOf({ parameters, request, response }: Operation): Schema[] {
  const bodies = [request, response.body, ...(response.others ?? [])].flatMap((body) => (body ? [body.schema] : []));
  return [...parameters.map((parameter) => asProperty(parameter).schema), ...bodies];
}

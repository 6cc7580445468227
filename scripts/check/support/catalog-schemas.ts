import { oncePer } from '../../lib/once.ts';
import type { Catalog, Operation, Schema } from '../../spec/catalog-model.ts';
import { asProperty, distinctSchemas, webhookSchemas } from '../../spec/traverse.ts';

/** Every schema of operations and callbacks, however deep: bodies, fields, items and parameters; found once for a catalogue. */
export const catalogSchemas = oncePer(
  ({ operations, webhooks }: Pick<Catalog, 'operations' | 'webhooks'>): ReadonlySet<Schema> =>
    distinctSchemas([...operations.flatMap(schemasOf), ...webhooks.flatMap(webhookSchemas)]),
);

function schemasOf({ parameters, request, response }: Operation): Schema[] {
  const bodies = [request, response.body, ...(response.others ?? [])].flatMap((body) => (body ? [body.schema] : []));
  return [...parameters.map((parameter) => asProperty(parameter).schema), ...bodies];
}

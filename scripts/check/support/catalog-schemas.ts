import { oncePer } from '../../lib/once.ts';
import type { Catalog, Operation, Schema } from '../../spec/catalog-model.ts';
import { allBodySchemas, asProperty, distinctSchemas, webhookSchemas } from '../../spec/traverse.ts';

/** Every schema of operations and callbacks, however deep: bodies, fields, items and parameters; found once for a catalogue. */
export const catalogSchemas = oncePer(
  ({ operations, webhooks }: Pick<Catalog, 'operations' | 'webhooks'>): ReadonlySet<Schema> =>
    distinctSchemas([...operations.flatMap(schemasOf), ...webhooks.flatMap(webhookSchemas)]),
);

const schemasOf = (operation: Operation): Schema[] => [
  ...operation.parameters.map((parameter) => asProperty(parameter).schema),
  ...allBodySchemas(operation),
];

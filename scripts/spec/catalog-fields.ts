import { oncePer } from '../lib/once.ts';
import type { Catalog, Operation, Property, Schema } from './catalog-model.ts';
import { allBodySchemas, asProperty, distinctSchemas, placeKey, webhookSchemas } from './traverse.ts';

type Described = Pick<Catalog, 'operations' | 'webhooks'>;

/** Every schema of operations and callbacks, however deep: bodies, fields, items and parameters; found once for a catalogue. */
export const catalogSchemas = oncePer(
  ({ operations, webhooks }: Described): ReadonlySet<Schema> =>
    distinctSchemas([...operations.flatMap(schemasOf), ...webhooks.flatMap(webhookSchemas)]),
);

const schemasOf = (operation: Operation): Schema[] => [
  ...operation.parameters.map(({ schema }) => schema),
  ...allBodySchemas(operation),
];

/** Every field of operations and callbacks, however deep, each place of the spec once; found once for a catalogue. */
export const catalogFields = oncePer((catalog: Described): readonly Property[] => {
  const places = new Map<string, Property>();
  const add = (field: Property): unknown => places.set(placeKey(field.schema.source), field);
  for (const { parameters } of catalog.operations) for (const parameter of parameters) add(asProperty(parameter));
  for (const { properties } of catalogSchemas(catalog)) for (const field of properties) add(field);
  return [...places.values()];
});

import { oncePer } from '../lib/once.ts';
import type { Catalog, Property } from './catalog-model.ts';
import { allBodySchemas, fieldsIn, placeKey, webhookSchemas } from './traverse.ts';

/** Every field of operations and callbacks, however deep, each place of the spec once; found once for a catalogue. */
export const catalogFields = oncePer(fieldsOf);

function fieldsOf({ operations, webhooks }: Pick<Catalog, 'operations' | 'webhooks'>): readonly Property[] {
  const schemas = [...operations.flatMap(allBodySchemas), ...webhooks.flatMap(webhookSchemas)];
  const fields = fieldsIn(
    operations.flatMap(({ parameters }) => parameters),
    schemas,
  );
  return [...new Map(fields.map((field) => [placeKey(field.schema.source), field])).values()];
}

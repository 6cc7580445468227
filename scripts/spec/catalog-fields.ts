import { oncePer } from '../lib/once.ts';
import type { Catalog, Property } from './catalog-model.ts';
import { fieldsIn, webhookSchemas } from './traverse.ts';

/** Every field of operations and callbacks, however deep, each place of the spec once; found once for a catalogue. */
export const catalogFields = oncePer(fieldsOf);

function fieldsOf({ operations, webhooks }: Pick<Catalog, 'operations' | 'webhooks'>): readonly Property[] {
  const bodies = operations.flatMap(({ request, response: { body, others = [] } }) => [request, body, ...others]);
  const schemas = [...bodies.flatMap((body) => (body ? [body.schema] : [])), ...webhooks.flatMap(webhookSchemas)];
  const fields = fieldsIn(
    operations.flatMap(({ parameters }) => parameters),
    schemas,
  );
  return [...new Map(fields.map((field) => [placeOf(field), field])).values()];
}

const placeOf = ({ schema: { source } }: Property): string => `${source.file}:${source.line}:${source.column}`;

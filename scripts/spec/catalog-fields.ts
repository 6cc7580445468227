import type { Catalog, Property } from './catalog-model.ts';
import { asProperty, distinctSchemas, webhookSchemas } from './traverse.ts';

const fieldsByCatalog = new WeakMap<object, readonly Property[]>();

/** Every field of operations and callbacks, however deep, each place of the spec once; found once for a catalogue. */
export function catalogFields(catalog: Pick<Catalog, 'operations' | 'webhooks'>): readonly Property[] {
  const fields = fieldsByCatalog.get(catalog) ?? fieldsIn(catalog);
  fieldsByCatalog.set(catalog, fields);
  return fields;
}

function fieldsIn({ operations, webhooks }: Pick<Catalog, 'operations' | 'webhooks'>): Property[] {
  const bodies = operations.flatMap(({ request, response: { body, others = [] } }) => [request, body, ...others]);
  const schemas = [...bodies.flatMap((body) => (body ? [body.schema] : [])), ...webhooks.flatMap(webhookSchemas)];
  const fields = [
    ...operations.flatMap(({ parameters }) => parameters.map(asProperty)),
    ...[...distinctSchemas(schemas)].flatMap(({ properties }) => properties),
  ];
  return [...new Map(fields.map((field) => [placeOf(field), field])).values()];
}

const placeOf = ({ schema: { source } }: Property): string => `${source.file}:${source.line}:${source.column}`;

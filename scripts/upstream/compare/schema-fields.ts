import type { Operation } from '../../spec/operation-model.ts';
import type { Condition, Property, Schema } from '../../spec/schema-model.ts';
import { allProperties, parametersIn } from '../../spec/traverse.ts';
import type { Webhook } from '../../spec/webhook-model.ts';
import type { OfficialPlace } from '../official-model.ts';

/** A field of the spec at its path, arrays adding nothing to it: `receivers.amount`. */
export interface SpecField {
  name: string;
  required: boolean;
  /** The conditions that name the field. */
  conditions?: readonly Condition[];
  schema: Schema;
  /** The object whose `required` names the field; absent for parameters. */
  holder?: Schema;
}

/** A place of the spec: its fields in order, and the schema that holds them. */
export interface SpecPlace {
  fields: Map<string, SpecField>;
  /** Absent for parameters, which no one schema holds. */
  schema?: Schema;
}

/** The fields of an object and of all objects inside it; a shape that contains itself is followed once. */
function schemaFields(schema: Schema): Map<string, SpecField> {
  const fields = new Map<string, SpecField>();
  collectOwn(itemsOf(schema), '', [schema], fields);
  return fields;
}

function collectOwn(object: Schema, prefix: string, above: Schema[], fields: Map<string, SpecField>): void {
  const holderOf = (name: string): Schema | undefined => findHolder(object, name);
  collect(allProperties(object), { prefix, above, holderOf }, fields);
}

interface Collecting {
  prefix: string;
  above: Schema[];
  holderOf: (name: string) => Schema | undefined;
}

function collect(
  properties: Property[],
  { prefix, above, holderOf }: Collecting,
  fields: Map<string, SpecField>,
): void {
  for (const { name, required, conditions, schema } of properties) {
    const path = `${prefix}${name}`;
    const holder = holderOf(name);
    fields.set(path, { name: path, required, schema, ...(conditions && { conditions }), ...(holder && { holder }) });
    const inner = itemsOf(schema);
    if (!above.includes(inner)) collectOwn(inner, `${path}.`, [...above, inner], fields);
  }
}

/** The object or the base of it that has the property itself. */
function findHolder(object: Schema, name: string): Schema | undefined {
  if (object.properties.some((property) => property.name === name)) return object;
  return object.bases.map((base) => findHolder(base, name)).find((holder) => holder !== undefined);
}

/** The schema of an array's items or of JSON in a string: pages list the fields of both as direct children. */
function itemsOf(schema: Schema): Schema {
  if (schema.items) return itemsOf(schema.items);
  return schema.content ? itemsOf(schema.content) : schema;
}

/** The place of an operation that a table of a page is about; undefined when the spec has none. */
export function operationPlace(operation: Operation, place: OfficialPlace): SpecPlace | undefined {
  if (place === 'path' || place === 'query' || place === 'header') return ofProperties(parametersIn(operation, place));
  if (place === 'body') return operation.request && ofSchema(operation.request.schema);
  const { status, body } = operation.response;
  return place === `answer ${status}` && body ? ofSchema(body.schema) : undefined;
}

/** The place of a callback that a table of a page is about. */
export function webhookPlace({ body, resource, reply }: Webhook, place: OfficialPlace): SpecPlace | undefined {
  if (place === 'envelope') return ofSchema(body.schema);
  if (place === 'resource') return resource && ofSchema(resource.schema);
  return place === 'reply' && reply.body ? ofSchema(reply.body.schema) : undefined;
}

const ofSchema = (schema: Schema): SpecPlace => ({ schema, fields: schemaFields(schema) });

function ofProperties(properties: Property[]): SpecPlace {
  const fields = new Map<string, SpecField>();
  collect(properties, { prefix: '', above: [], holderOf: () => undefined }, fields);
  return { fields };
}

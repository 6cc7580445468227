import type { Operation, Property, Schema, Webhook } from '../spec/catalog-model.ts';
import { asProperty, parametersIn } from '../spec/traverse.ts';
import { MAX_DEPTH, nestedProperties } from './schema-shape.ts';

/** A field of a message: the table in which official pages have it, as `deviations.yaml` names it, and its path there. */
export interface MessageField {
  place: string;
  path: string;
  property: Property;
}

/** Every field of the messages of an operation or a callback; of a message that has several shapes, those of each. */
export const messageFieldsOf = (subject: Operation | Webhook): MessageField[] =>
  'method' in subject ? operationFields(subject) : webhookFields(subject);

function operationFields(operation: Operation): MessageField[] {
  const { request, response } = operation;
  const bodies = [response.body, ...(response.others ?? [])];
  return [
    ...(['path', 'query', 'header'] as const).flatMap((place) => innerFields(place, parametersIn(operation, place))),
    ...messageFields('body', request?.schema),
    ...bodies.flatMap((body) => messageFields(`answer ${response.status}`, body?.schema)),
  ];
}

const webhookFields = ({ headers, body, resource, reply }: Webhook): MessageField[] => [
  ...innerFields('header', headers.map(asProperty)),
  ...messageFields('envelope', body.schema),
  ...messageFields('resource', resource?.schema),
  ...messageFields('reply', reply.body?.schema),
];

const messageFields = (place: string, schema: Schema | undefined): MessageField[] =>
  (schema?.variants ?? (schema ? [schema] : [])).flatMap((shape) => innerFields(place, nestedProperties(shape)));

const innerFields = (place: string, properties: readonly Property[], parent = '', depth = 0): MessageField[] =>
  properties.flatMap((property) => {
    const path = `${parent}${property.name}`;
    const nested = depth < MAX_DEPTH ? nestedProperties(property.schema) : [];
    return [{ place, path, property }, ...innerFields(place, nested, `${path}.`, depth + 1)];
  });

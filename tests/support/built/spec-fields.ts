import type { Operation, Parameter, Property, Schema, Webhook } from '../../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../../scripts/spec/traverse.ts';
import { plainTerm } from './compare.ts';
import type { BuiltField } from './read-fields.ts';

/** A field of the spec with the place of its table. */
export interface SpecField {
  place: string;
  path: string;
  required: string;
  property: Property;
}

/** Every field of an operation: parameters, body and answers, however deep. */
export function operationFields(operation: Operation): SpecField[] {
  const { body, others = [] } = operation.response;
  return [
    ...operation.parameters.flatMap((parameter) => fieldsOf([asProperty(parameter)], parameter.in, '必填')),
    ...messageFields(operation.request?.schema, 'request', '必填'),
    ...[body, ...others].flatMap((each) => messageFields(each?.schema, 'response', '必返')),
  ];
}

/** Every field of a callback: headers, envelope, plain text and the merchant's answer. */
export function webhookFields({ headers, body, resource, reply }: Webhook): SpecField[] {
  return [
    ...fieldsOf(headers.map(asProperty), 'headers', '必返'),
    ...fieldsOf(innerOf(body.schema), 'body', '必返'),
    ...messageFields(resource?.schema, 'resource', '必返'),
    ...fieldsOf([...reply.headers.map(asProperty), ...innerOf(reply.body?.schema)], 'reply', '必填'),
  ];
}

/** The fields of a message; those of each shape, of a message that has several. */
const messageFields = (schema: Schema | undefined, place: string, mark: string): SpecField[] =>
  schema?.variants?.flatMap((variant) => fieldsOf(innerOf(variant), place, mark)) ??
  fieldsOf(innerOf(schema), place, mark);

function fieldsOf(properties: readonly Property[], place: string, mark: string, parent = ''): SpecField[] {
  return properties.flatMap((property) => {
    const path = `${parent}${property.name}`;
    const field = { place, path, required: property.required ? mark : '', property };
    return [field, ...fieldsOf(innerOf(property.schema), place, mark, `${path}.`)];
  });
}

const asProperty = ({ name, required, description, conditions, schema }: Parameter): Property => {
  return {
    name,
    required,
    ...(conditions && { conditions }),
    schema: { ...schema, ...(description !== undefined && { description }) },
  };
};

/** Nested fields: properties of an object, of the items of a list, of JSON in text; those of bases too. */
function innerOf(schema: Schema | undefined): Property[] {
  if (!schema) return [];
  const inner = schema.items ?? schema.content;
  if (inner) return innerOf(inner);
  // A value of several shapes: the model says how their fields combine.
  if (schema.variants) return allProperties(schema);
  const found = new Map<string, Property>();
  for (const property of [...schema.bases.flatMap(innerOf), ...schema.properties]) {
    const required = property.required || found.get(property.name)?.required === true;
    found.set(property.name, { ...property, required });
  }
  return [...found.values()];
}

/** Expected content of a field's row, one line for each of its parts. */
export function specLines({ place, path, required, property: { schema } }: SpecField): string[] {
  const { enum: values = [], enumDescriptions } = itemOf(schema);
  const at = `${place} ${path}`;
  return [
    `${at}: ${typeText(schema)} ${required} ${schema.deprecated ? '已废弃' : ''}`,
    `${at}: “${plainTerm(schema.title ?? '')}”`,
    ...values.map((value) => `${at} = ${value} “${plainTerm(enumDescriptions[String(value)] ?? '')}”`),
  ];
}

/** The same lines of a row. */
export function rowLines({ place, path, type, required, deprecated, term, values }: BuiltField): string[] {
  const at = `${place} ${path}`;
  return [
    `${at}: ${type} ${required} ${deprecated ? '已废弃' : ''}`,
    `${at}: “${plainTerm(term)}”`,
    ...values.map(({ value, meaning }) => `${at} = ${value} “${plainTerm(meaning)}”`),
  ];
}

/** The schema of a list's items, however nested. */
export const itemOf = (schema: Schema): Schema => (schema.items ? itemOf(schema.items) : schema);

function typeText({ type, items, content, contentMediaType, minLength, maxLength, lengthUnit }: Schema): string {
  if (type === 'array') return `array<${items ? typeText(items) : 'any'}>`;
  if (type !== 'string') return type;
  if (contentMediaType === 'application/octet-stream') return 'file';
  if (content) return 'string<JSON>';
  const isPlain = minLength === undefined && lengthUnit === undefined;
  return isPlain && maxLength !== undefined ? `string(${maxLength})` : 'string';
}

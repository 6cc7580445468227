import { CLIENT_FILLED_FIELDS, NONCELESS } from '../../../scripts/client/filled-fields.ts';
import { oncePer } from '../../../scripts/lib/once.ts';
import type { Operation, Property, Schema } from '../../../scripts/spec/catalog-model.ts';
import { allProperties, emptySchema, parametersIn } from '../../../scripts/spec/traverse.ts';
import { typedText } from '../v3/parameters-v3.ts';

/** Makes what gives {@link requestSchema}: always the same object for the same operation, so that it is compiled once. */
export function createRequestSchemas(): (operation: Operation) => Schema {
  return oncePer(requestSchema);
}

/** The shape of what an APIv2 operation receives: its XML, its form, or the query of a GET. */
function requestSchema(operation: Operation): Schema {
  const properties = operation.request ? allProperties(operation.request.schema) : parametersIn(operation, 'query');
  const exempt = NONCELESS.has(operation.path);
  return {
    ...emptySchema('object', operation.request?.schema.source ?? operation.source),
    properties: properties.map((property) =>
      exempt && property.name === 'nonce_str' ? { ...property, required: false } : property,
    ),
  };
}

/** Fields that clients send with any request, whether its page names them or not: of a refund's earlier page the operator. */
const TOLERATED_FIELDS = ['sign_type', 'op_user_id'];

/**
 * The values that the texts of a request stand for: numbers where the schema has numbers. A text that stands for no
 * such value stays a text, so that the schema finds it. An empty element counts as absent, as it does when signing.
 */
export function valuesOf(schema: Schema, fields: ReadonlyMap<string, string>): Record<string, unknown> {
  const properties = allProperties(schema);
  const named = [...fields].flatMap(([name, text]): [string, unknown][] => {
    const property = propertyOf(properties, name);
    // The client adds them to every request, whether the spec of the operation names them or not.
    if (text === '' || (!property && [...CLIENT_FILLED_FIELDS, ...TOLERATED_FIELDS].includes(name))) return [];
    return [[name, property ? typedText(property.schema, [text]) : text]];
  });
  return Object.fromEntries(named);
}

function propertyOf(properties: readonly Property[], name: string): Property | undefined {
  return properties.find((property) =>
    property.pattern === undefined ? property.name === name : new RegExp(property.pattern).test(name),
  );
}

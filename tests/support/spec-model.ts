import type { Operation, Property, Schema } from '../../scripts/spec/catalog-model.ts';

const SOURCE = { file: 'openapi/paths/test.yaml', line: 1, column: 1 };

/** A schema of the model with the given parts and nothing else. */
export function schemaOf(parts: Partial<Schema>): Schema {
  const empty = { nullable: false, bases: [], properties: [], enumDescriptions: {}, examples: [], deprecated: false };
  return { type: 'string', ...empty, source: SOURCE, ...parts };
}

/** An object schema of optional properties. */
export function objectOf(properties: Record<string, Schema>): Schema {
  const list: Property[] = Object.entries(properties).map(([name, schema]) => ({ name, required: false, schema }));
  return schemaOf({ type: 'object', properties: list });
}

/** An operation that takes no body. */
export function operationWithoutBody(parts: Partial<Operation> = {}): Operation {
  const { request, ...operation } = operationWith(parts);
  return operation;
}

/** An APIv3 operation with a path parameter, a header, a nested body and a list in its answer. */
export function operationWith(parts: Partial<Operation> = {}): Operation {
  const parameter = { required: true, schema: schemaOf({}), source: SOURCE };
  const items = objectOf({ name: schemaOf({}) });
  const json = { mediaType: 'application/json', required: true };
  return {
    id: 'v3.orders._id_.post',
    name: 'v3/orders/_id_',
    version: 'v3',
    method: 'post',
    path: '/v3/orders/{id}',
    title: '下单',
    tags: [],
    roles: [],
    officialDocs: [],
    clientCertificate: false,
    deprecated: false,
    successors: [],
    parameters: [
      { name: 'id', in: 'path', ...parameter },
      { name: 'X-A', in: 'header', ...parameter },
    ],
    request: { ...json, schema: objectOf({ amount: objectOf({ total: schemaOf({ type: 'integer' }) }) }) },
    response: { status: 200, body: { ...json, schema: objectOf({ list: schemaOf({ type: 'array', items }) }) } },
    errors: [],
    source: SOURCE,
    ...parts,
  };
}

import { expect, test } from 'vitest';
import { isBrandSigned } from '../../scripts/client/setups.ts';
import { parseJson } from '../../scripts/lib/parse-json.ts';
import type { Operation, Schema } from '../../scripts/spec/catalog-model.ts';
import { toJsonSchema } from '../../scripts/spec/json-schema.ts';
import { endpointOf } from '../../scripts/spec/locations.ts';
import { authorization, prepareMock } from '../../tests/support/mock-server.ts';
import { callOf } from '../../tests/support/sample-request.ts';
import { createMockContext, handleRequest } from './handle-request.ts';
import type { MockResponse } from './mock-model.ts';

const { catalog, keys } = await prepareMock();
const context = createMockContext({ catalog, keys, handleState: () => undefined });

async function call(operation: Operation): Promise<MockResponse> {
  const { body, ...request } = callOf(operation, keys);
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = Object.entries({
    ...request.headers,
    Accept: '*/*',
    'User-Agent': 'test',
    'Content-Type': 'application/json',
    Authorization: authorization(keys, { ...request, brand: isBrandSigned(operation) }, text),
  }).map(([name, value]) => [name.toLowerCase(), value]);
  const { method, path: url } = request;
  return handleRequest(context, { method, url, headers: Object.fromEntries(headers), body: Buffer.from(text) });
}

/** A schema without the limits of encrypted texts, which are those of the plain text. */
function ofCiphertext(schema: Schema): Schema {
  const { minLength, maxLength, pattern, ...rest } = schema;
  return {
    ...(schema.encryption ? rest : schema),
    properties: schema.properties.map((property) => ({ ...property, schema: ofCiphertext(property.schema) })),
    bases: schema.bases.map(ofCiphertext),
    ...(schema.items && { items: ofCiphertext(schema.items) }),
  };
}

/** Why an answer is wrong by its own schema; undefined when it is right. */
function responseProblem(operation: Operation, { status, body }: MockResponse): unknown {
  if (status !== operation.response.status) return `${status} ${body}`;
  const shape = operation.response.body;
  if (!shape) return body.length ? 'has a body' : undefined;
  if (shape.mediaType !== 'application/json') return body.length ? undefined : 'has no body';
  return context.validate(ofCiphertext(shape.schema), parseJson(body.toString()));
}

test('every APIv3 operation accepts a request with all of its fields, and answers by its schema', async () => {
  const operations = catalog.operations.filter(
    ({ version, request }) => version === 'v3' && request?.mediaType !== 'multipart/form-data',
  );
  expect(operations.length).toBeGreaterThan(1000);
  const problems: unknown[] = [];
  for (const operation of operations) {
    const problem = responseProblem(operation, await call(operation));
    if (problem !== undefined) problems.push({ operation: endpointOf(operation), problem });
  }
  expect(problems).toEqual([]);
}, 180_000);

test('the schemas that validate responses are closed and know their fields', () => {
  const schema = catalog.operations.find(({ id }) => id === 'v3.pay.transactions.jsapi.post')?.response.body?.schema;
  expect(schema && toJsonSchema(schema)).toMatchObject({ required: ['prepay_id'], additionalProperties: false });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { parseXml } from '../../../mock/src/v2/xml.ts';
import { compileSchema } from '../../../tests/support/example-schema.ts';
import type { Catalog, Operation, Schema } from '../../spec/catalog-model.ts';
import { toJsonSchema } from '../../spec/json-schema.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { parametersIn } from '../../spec/traverse.ts';
import { chosenFields } from './choose-fields.ts';
import { messageText, type SampleMessage } from './message-text.ts';
import { requestSample } from './request-sample.ts';
import { responseSample } from './response-sample.ts';

let catalog: Catalog;
const samples = new Map<Operation, ReturnType<typeof samplesOf>>();
beforeAll(async () => {
  catalog = (await projectSpec()).catalog;
  for (const operation of catalog.operations) samples.set(operation, samplesOf(operation));
});

function samplesOf(operation: Operation) {
  const request = requestSample(operation, catalog.server);
  return { request, response: responseSample(operation, request) };
}

const named = (id: string) => [...samples].find(([operation]) => operation.id === id)?.[1];

/** Parts of a value that its schema does not allow. */
function faultsOf(schema: Schema, value: unknown, id: string): string[] {
  const check = compileSchema(toJsonSchema(schema, { ciphertext: true }));
  return check(value)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${id} ${instancePath} ${message}`);
}

describe('the samples of every operation', () => {
  test('fit the schemas of request and answer', () => {
    let checked = 0;
    const problems = [...samples].flatMap(([operation, { request, response }]) => {
      const bodies = [
        [operation.request?.schema, request.values],
        [operation.response.body?.schema, response.values],
      ] as const;
      return bodies.flatMap(([schema, value]) => {
        if (!schema || value === undefined) return [];
        checked += 1;
        const open = operation.version === 'v2' ? withSign(schema) : schema;
        return faultsOf(open, value, operation.id);
      });
    });
    expect(checked).toBeGreaterThan(1500);
    expect(problems).toEqual([]);
  });

  test('parse back to the values', () => {
    let read = 0;
    for (const [operation, { request, response }] of samples) {
      for (const message of [request, response]) read += expectReadable(message, operation.id);
    }
    expect(read).toBeGreaterThan(1500);
  });

  test('fill every template of the path and name every query parameter', () => {
    for (const [operation, { request }] of samples) {
      expect(request.start, operation.id).toMatch(/^[A-Z]+ \/[^{}\s]* HTTP\/1\.1$/);
      const query = new URL(request.start.split(' ')[1] ?? '', 'https://x').searchParams;
      // Of alternatives a sample has one.
      const wanted = chosenFields(parametersIn(operation, 'query'), new Set());
      for (const { name } of wanted) expect(query.get(name), `${operation.id} ${name}`).not.toBeNull();
    }
  });
});

/** Reads a body back where its media type lets one; gives how many bodies that were. */
function expectReadable({ body, values, headers }: SampleMessage, id: string): number {
  const type = new Map(headers).get('Content-Type');
  if (body === undefined || values === undefined) return 0;
  if (type === 'application/json') expect(JSON.parse(body), id).toEqual(values);
  else if (type === 'application/xml' && isFlat(values)) {
    const texts = Object.entries(values as object).map(([name, value]) => [name, String(value)]);
    expect([...parseXml(body)], id).toEqual(texts);
  } else return 0;
  return 1;
}

/** The client adds both; the spec need not name them. */
function withSign(schema: Schema): Schema {
  const text: Schema = { ...schema, type: 'string', bases: [], properties: [], nullable: false };
  const known = new Set(schema.properties.map(({ name }) => name));
  const added = ['sign', 'nonce_str'].filter((name) => !known.has(name));
  return {
    ...schema,
    properties: [...schema.properties, ...added.map((name) => ({ name, required: false, schema: text }))],
  };
}

const isFlat = (values: unknown): boolean => Object.values(values ?? {}).every((value) => typeof value !== 'object');

describe('the text to sign', () => {
  test('of APIv3 is method, target, time, nonce and the body as it is sent', () => {
    const request = named('v3.pay.transactions.jsapi.post')?.request;
    const [method, target, time, nonce, ...body] = request?.toSign.split('\n') ?? [];
    expect([method, target]).toEqual(['POST', '/v3/pay/transactions/jsapi']);
    expect(new Map(request?.headers).get('Authorization')).toContain(`nonce_str="${nonce}"`);
    expect(new Map(request?.headers).get('Authorization')).toContain(`timestamp="${time}"`);
    expect(body.join('\n')).toBe(`${request?.body}\n`);
  });

  test('of an upload is its meta alone', () => {
    const request = named('v3.merchant.media.upload.post')?.request;
    const meta = request?.toSign.split('\n')[4] ?? '';
    expect(JSON.parse(meta)).toHaveProperty('sha256');
    expect(request?.body).toContain(meta);
  });

  test('of APIv2 gives the sign that the body has', () => {
    const request = named('v2.pay.micropay.post')?.request;
    expect(request?.toSign).toMatch(/^appid=.*&key=0123456789abcdef0123456789abcdef$/);
    expect(request?.body).toMatch(/<sign>[0-9A-F]{32,64}<\/sign>/);
  });
});

test('an answer without a body ends with its headers', () => {
  const close = named('v3.pay.transactions.out-trade-no._out_trade_no_.close.post');
  expect(close && messageText(close.response)).toMatch(/^HTTP\/1\.1 204 No Content\n(Wechatpay-\w+: .*\n?){4}$/);
});

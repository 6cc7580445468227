import { createSign } from 'node:crypto';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isRecord } from '../../../scripts/lib/type-guards.ts';
import { type Mock, prepareMock, send, startMock } from '../../../tests/support/mock-server.ts';
import { createClock } from '../clock/mock-clock.ts';
import { controlDocument } from './control-document.ts';
import { CONTROL_ROUTES } from './control-routes.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock(await prepareMock(), { clock: createClock({ heldAt: Date.parse('2026-12-01T00:00:00Z') }) });
});
afterAll(() => mock.close());
beforeEach(() => mock.control.reset());

const ORDER = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: '深圳分店',
  out_trade_no: 'ORDER1',
  notify_url: 'https://www.example.com/notify',
  amount: { total: 100 },
};
const place = () => send(mock, { path: '/v3/pay/transactions/native', body: ORDER });

/** Sends a command; headers may be any, that of the host too. */
async function command(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const sent = body === undefined ? '' : JSON.stringify(body);
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    const options = { method, headers: { 'content-length': String(Buffer.byteLength(sent)), ...headers } };
    request(`${mock.url}/_mock${path}`, options, resolve).on('error', reject).end(sent);
  });
  const answer = await text(response);
  return { status: response.statusCode, json: answer === '' ? undefined : (JSON.parse(answer) as unknown) };
}

/** What the document has against an answer. */
const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
ajv.addSchema({ $id: 'control', ...controlDocument() });
const valid = (name: string, value: unknown): boolean =>
  ajv.validate({ $ref: `control#/components/schemas/${name}` }, value);

describe('commands over HTTP', () => {
  test('checks the signed parameters of a page', async () => {
    const parameters = {
      appId: 'wxd678efh567hg6787',
      timeStamp: '1554208460',
      nonceStr: 'a',
      package: 'prepay_id=wx1',
    };
    const sign = (text: string) => createSign('sha256').update(text).sign(mock.keys.merchant.privateKey, 'base64');
    const lines = 'wxd678efh567hg6787\n1554208460\na\nprepay_id=wx1\n';
    const check = (text: string) =>
      command('POST', '/pay-sign', { parameters: { ...parameters, signType: 'RSA', paySign: sign(text) } });
    const right = await check(lines);
    expect(right).toMatchObject({ status: 200, json: { valid: true, kind: 'jsapi', text: lines } });
    const wrong = await check(lines.trimEnd());
    expect(wrong).toMatchObject({ json: { valid: false, field: 'paySign', signed: lines.trimEnd() } });
    expect([valid('PaySign', right.json), valid('PaySign', wrong.json)]).toEqual([true, true]);
    expect(await command('POST', '/pay-sign', { parameters: 'text' })).toMatchObject({ status: 400 });
  });

  test('pay, refund and close orders', async () => {
    await place();
    const paid = await command('POST', '/orders/ORDER1/pay');
    expect(paid).toMatchObject({ status: 200, json: { state: 'SUCCESS', actions: ['refund'] } });
    expect(valid('Entity', paid.json)).toBe(true);
    const refund = { amount: 30, out_refund_no: 'R1' };
    expect(await command('POST', '/orders/ORDER1/refund', refund)).toMatchObject({
      json: { number: 'R1', amount: 30 },
    });
    expect(await command('POST', '/entities/refund/R1/succeed')).toMatchObject({ json: { state: 'SUCCESS' } });
    expect(await command('GET', '/entities?kind=refund')).toMatchObject({ json: [{ number: 'R1' }] });
    expect(await command('POST', '/orders/ORDER1/close')).toMatchObject({ status: 409 });
    expect(await command('POST', '/orders/ORDER2/pay')).toMatchObject({ status: 404 });
    expect(await command('POST', '/reset')).toMatchObject({ status: 204 });
    expect(await command('GET', '/orders')).toMatchObject({ json: [] });
  });

  test('move the clock', async () => {
    await place();
    expect(await command('POST', '/clock/advance', { duration: '3s' })).toMatchObject({
      json: { now: '2026-12-01T00:00:03.000Z', held: true },
    });
    expect(await command('GET', '/orders')).toMatchObject({ json: [{ state: 'SUCCESS' }] });
    const set = await command('PUT', '/clock', { now: '2026-12-02T00:00:00+08:00' });
    expect(set).toMatchObject({ json: { now: '2026-12-01T16:00:00.000Z' } });
    expect(valid('Clock', set.json)).toBe(true);
  });

  test('inject failures, and list requests and notices', async () => {
    expect(await command('POST', '/failures', { code: 'SYSTEM_ERROR' })).toMatchObject({ status: 204 });
    expect(await place()).toMatchObject({ status: 500 });
    await place();
    await command('POST', '/orders/ORDER1/pay');
    const requests = await command('GET', '/requests');
    expect(requests).toMatchObject({ json: [{ response: { status: 200 } }, { error: { code: 'SYSTEM_ERROR' } }] });
    const notices = await command('GET', '/notices');
    expect(notices).toMatchObject({ json: [{ state: 'held', event: 'TRANSACTION.SUCCESS' }] });
    const [request] = Array.isArray(requests.json) ? requests.json : [];
    const [notice] = Array.isArray(notices.json) ? notices.json : [];
    expect([valid('Request', request), valid('Notice', notice)]).toEqual([true, true]);
  });

  test('say what is wrong with them', async () => {
    expect(await command('POST', '/clock/advance', { duration: true })).toMatchObject({
      status: 400,
      json: { message: 'The body /duration must be string,number.' },
    });
    expect(await command('POST', '/notices', { event: 'REFUND.SUCCESS', url: 'http://example.com/' })).toMatchObject({
      status: 400,
      json: { message: expect.stringContaining('example.com is not this machine') },
    });
    expect(await command('DELETE', '/orders')).toMatchObject({ status: 404 });
  });
});

test.each([
  ['another host', { host: 'evil.example' }],
  ['a page of another origin', { origin: 'http://evil.example' }],
  ['a request that a browser calls cross-site', { 'sec-fetch-site': 'cross-site' }],
  ['a page without origin', { origin: 'null' }],
])('the control refuses %s', async (_, headers) => {
  expect(await command('GET', '/orders', undefined, headers)).toMatchObject({ status: 403 });
});

test('a page of its own may use the control', async () => {
  const headers = { origin: mock.url, 'sec-fetch-site': 'same-origin' };
  expect(await command('GET', '/orders', undefined, headers)).toMatchObject({ status: 200 });
});

test('events are streamed while someone reads', async () => {
  const abort = new AbortController();
  const stream = await fetch(`${mock.url}/_mock/events`, { signal: abort.signal });
  expect(stream.headers.get('content-type')).toContain('text/event-stream');
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  await place();
  let read = '';
  while (!read.includes('event: request')) read += (await reader?.read())?.value ?? '';
  expect(read).toContain('event: entity\ndata: {"entity":{"kind":"order","number":"ORDER1"');
  abort.abort();
});

test('the document has every command, and is served', async () => {
  const { json } = await command('GET', '/openapi.json');
  const paths = isRecord(json) && isRecord(json.paths) ? Object.entries(json.paths) : [];
  const named = paths.flatMap(([path, methods]) =>
    isRecord(methods) ? Object.keys(methods).map((method) => `${method} ${path}`) : [],
  );
  expect(named).toHaveLength(CONTROL_ROUTES.length + 1);
  expect(named).toContain('post /_mock/orders/{number}/pay');
});

import { readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import jsrsasign from 'jsrsasign';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, prepareMock, startMock } from './support/mock-server.ts';

const SCRIPT = 'snippets/tools/pre-request.js';
const ORDER = '/v3/pay/transactions/native';

let mock: Mock;
let code: string;

beforeAll(async () => {
  mock = await startMock(await prepareMock());
  code = await readFile(SCRIPT, 'utf8');
});

afterAll(() => mock.close());

/** The globals of a tool that a script uses besides `pm`. */
const TOOLS = {
  Postman: { pm: { require: (name: string) => (name === 'npm:jsrsasign@11.1.5' ? jsrsasign : undefined) } },
  Apifox: { fox: {}, require: (name: string) => (name === 'jsrsasign' ? jsrsasign : undefined), pm: {} },
};

interface Sent {
  method?: string;
  path: string;
  body?: string;
}

/** A request as tools hand it to a script. */
interface ToolRequest {
  method: string;
  url: { getPathWithQuery(): string };
  body: { raw: string; update(body: { raw: string }): void };
  headers: { upsert(header: { key: string; value: string }): void };
}

/** Runs the script on a request as a tool would, and returns what the tool then sends. */
function signed(tool: keyof typeof TOOLS, { method = 'POST', path, body = '' }: Sent): RequestInit & { body?: string } {
  const { merchant } = mock.keys;
  const values: Record<string, string> = {
    ...{ mchid: merchant.mchid, serial: merchant.serial, description: '深圳店∙咖啡' },
    privateKey: String(merchant.privateKey.export({ type: 'pkcs8', format: 'pem' })),
  };
  const replaceIn = (text: string): string =>
    text.replace(/\{\{(\w+)\}\}/g, (all, name: string) => values[name] ?? all);
  const sent = { body, headers: new Headers({ 'content-type': 'application/json' }) };
  const request: ToolRequest = {
    ...{ method, url: { getPathWithQuery: () => path } },
    body: { raw: body, update: ({ raw }) => Object.assign(sent, { body: raw }) },
    headers: { upsert: ({ key, value }) => sent.headers.set(key, value) },
  };
  const { pm, ...others } = TOOLS[tool];
  runInNewContext(code, { ...others, pm: { ...pm, request, variables: { replaceIn } } });
  return { method, headers: sent.headers, ...(sent.body && { body: sent.body }) };
}

const order = (number: string): string =>
  JSON.stringify({
    ...{ appid: 'wxd678efh567hg6787', mchid: '{{mchid}}', description: '{{description}}', out_trade_no: number },
    ...{ notify_url: 'https://pay.example.com/notify', amount: { total: 100, currency: 'CNY' } },
  });

test.each(['Postman', 'Apifox'] as const)('the mock server accepts what the script signed in %s', async (tool) => {
  const response = await fetch(mock.url + ORDER, signed(tool, { path: ORDER, body: order(`SCRIPT2026${tool}`) }));
  expect([response.status, await response.json()]).toEqual([200, { code_url: expect.any(String) }]);
  const query = `/v3/pay/transactions/out-trade-no/SCRIPT2026${tool}?mchid=${mock.keys.merchant.mchid}`;
  const found = await fetch(mock.url + query, signed(tool, { method: 'GET', path: query }));
  expect(found.status).toBe(200);
  expect(await found.json()).toMatchObject({ trade_state: 'NOTPAY' });
});

test('a body that was changed after it was signed is refused', async () => {
  const request = signed('Postman', { path: ORDER, body: order('SCRIPT2026CHANGED') });
  const changed = { ...request, body: request.body?.replace('100', '101') ?? '' };
  const response = await fetch(mock.url + ORDER, changed);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ code: 'SIGN_ERROR' });
});

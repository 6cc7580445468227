import { afterAll, expect, test } from 'vitest';
import { isRecord } from '../../scripts/lib/type-guards.ts';
import { type Call, send, startMock } from '../../tests/support/mock-server.ts';
import { decryptRsa, encryptRsa } from './encryption.ts';
import { EVERY_OPERATION } from './every-answer.fixture.ts';
import { createKeys } from './keys.ts';

const keys = await createKeys();
const mock = await startMock({ catalog: EVERY_OPERATION, keys });
const lenient = await startMock({ catalog: EVERY_OPERATION, keys }, { settings: { lenient: true } });
afterAll(() => Promise.all([mock.close(), lenient.close()]));

const { serial, publicKey } = keys.platform.publicKey;
const GOOD = { text: 'ABC', total: 7 };
const NAMED = { 'wechatpay-serial': serial };
const place = (more: object, call: Partial<Call> = {}): Call => ({
  ...{ path: '/v3/orders/N1', body: { ...GOOD, ...more }, ...call },
  headers: { 'x-a': '1', ...call.headers },
});
const list = (search: string): Call => ({ path: `/v3/orders${search}` });

/** Requests, each of which breaks one rule, or is answered in its own way. */
const CALLS: readonly [what: string, call: Call][] = [
  ['good', place({ list: [{ inner: 'A' }, { inner: 'B' }], name: '张三', trade_no: undefined })],
  ['encrypted', place({ secret: encryptRsa(publicKey, '张三') }, { headers: NAMED })],
  ['plain where encrypted', place({ secret: '张三' }, { headers: NAMED })],
  ['encrypted without its key', place({ secret: encryptRsa(publicKey, '张三') })],
  ['encrypted with another', place({ secret: 'x' }, { headers: { 'wechatpay-serial': 'PUB_KEY_ID_0' } })],
  ['missing', place({ text: undefined })],
  ['misspelt', place({ text: undefined, texd: 'ABC' })],
  ['unknown', place({ totall: 1 })],
  ['short', place({ text: 'A' })],
  ['long', place({ text: 'ABCDE' })],
  ['pattern', place({ text: 'abc' })],
  ['few bytes', place({ bytes: 'a' })],
  ['many bytes', place({ bytes: '张三李' })],
  ['format', place({ at: '2026-12-01 10:00:00' })],
  ['small', place({ total: 0 })],
  ['large', place({ total: 101 })],
  ['type', place({ total: '7' })],
  ['type of text', place({ text: 7 })],
  ['enum', place({ state: 'ODD' })],
  ['constant', place({ kind: 'OTHER' })],
  ['no items', place({ list: [] })],
  ['many items', place({ list: [1, 2, 3].map((each) => ({ inner: String(each) })) })],
  ['inside of an item', place({ list: [{ inner: 'A' }, { inner: 1 }] })],
  ['no JSON in text', place({ data: '{' })],
  ['JSON in text', place({ data: '{"inner":1}' })],
  ['condition', place({ phone: '1' })],
  ['no header', { path: '/v3/orders/N1', body: GOOD }],
  ['no body', { path: '/v3/orders/N1', method: 'POST', headers: { 'x-a': '1', 'content-type': 'application/json' } }],
  ['path', place({}, { path: '/v3/orders/N1234' })],
  ['no query', place({}, { path: '/v3/orders/N1?page=1' })],
  ['query', list('?page=12')],
  ['query without', list('')],
  ['query unknown', list('?page=1&size=2')],
  ['query list', list('?page=3&tags=a&tags[1]=b')],
  ['own error', place({}, { headers: { 'mock-fail': 'ODD' } })],
  ['common error', place({}, { headers: { 'mock-fail': 'SYSTEM_ERROR' } })],
  ['no such error', place({}, { headers: { 'mock-fail': 'NONE' } })],
  ['merchant', { path: '/v3/pay/orders', body: { mchid: '1900000999' } }],
  ['nothing', { path: '/v3/pay/orders', body: { mchid: keys.merchant.mchid } }],
  ['elsewhere', { path: '/v3/none', body: {} }],
];

/** The answer as text: what is encrypted for the merchant decrypted, and the number of the key named. */
async function answerTo(call: Call, server = mock): Promise<string> {
  const { status, json } = await send(server, call);
  const card =
    isRecord(json) && typeof json.card === 'string' ? decryptRsa(keys.merchant.privateKey, json.card) : undefined;
  const text = JSON.stringify(isRecord(json) && card !== undefined ? { ...json, card } : json);
  return `${status} ${text ?? ''}`
    .replaceAll(serial, '<serial>')
    .replaceAll(keys.platform.certificate.serial, '<certificate>');
}

test('the server words every refusal and answers with every fact', async () => {
  const lines: string[] = [];
  for (const [what, call] of CALLS) lines.push(`${what}: ${await answerTo(call)}`);
  lines.push(`unknown, lenient: ${await answerTo(place({ totall: 1 }), lenient)}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('fixtures/every-answer.txt');
});

import { expect, test } from 'vitest';
import { parseTypescript } from '../lib/typescript-syntax.ts';
import type { Method } from '../spec/catalog-model.ts';
import { findExampleCalls, sendsOperation } from './example-calls.ts';

const callsOf = (code: string, head = `import { wxpay } from '#wxpay';\n`) =>
  findExampleCalls(parseTypescript(head + code));

test.each<[code: string, method: Method, path: string, version: string]>([
  ['await wxpay.v3.pay.transactions.jsapi.post({})', 'post', '/v3/pay/transactions/jsapi', 'v3'],
  ['await wxpay.v3.pay.transactions.jsapi({})', 'post', '/v3/pay/transactions/jsapi', 'v3'],
  ['await wxpay.v2.pay.micropay.post({})', 'post', '/pay/micropay', 'v2'],
  [
    'await wxpay.v3.pay.transactions.id._transaction_id_.get({})',
    'get',
    '/v3/pay/transactions/id/{transaction_id}',
    'v3',
  ],
  [
    'await wxpay.v3.pay.transactions.id.$transaction_id$.get({})',
    'get',
    '/v3/pay/transactions/id/{transaction_id}',
    'v3',
  ],
  [`await wxpay.v3.id['{transaction_id}'].get({})`, 'get', '/v3/id/{transaction_id}', 'v3'],
  ['await wxpay.v3.payScore.serviceOrder.get({})', 'get', '/v3/pay-score/service-order', 'v3'],
  [`await wxpay.v3['cert-upload'].post({})`, 'post', '/v3/cert-upload', 'v3'],
  [`await wxpay.chain('v3/ecommerce/applyments/').post({})`, 'post', '/v3/ecommerce/applyments/', 'v3'],
  [`await wxpay.chain('v2/secapi/mch/addInstitutionsub').post({})`, 'post', '/secapi/mch/addInstitutionsub', 'v2'],
  [`await wxpay.v3.receivers.chain('delete').post({})`, 'post', '/v3/receivers/delete', 'v3'],
  [`await wxpay.client.v3.delete('v3/receivers', {})`, 'delete', '/v3/receivers', 'v3'],
  [`await wxpay.client.v2.post('secapi/pay/refund', {})`, 'post', '/secapi/pay/refund', 'v2'],
])('%s', (code, method, path, version) => {
  expect(callsOf(code)).toMatchObject([{ method, path, version }]);
});

test.each([
  ['another client', `other.v3.pay.post({})`],
  ['a path that is no literal', `wxpay.chain(path).post({})`],
  ['a property that functions have', `wxpay.v3.name.post({})`],
])('%s is no call', (_name, code) => {
  expect(callsOf(code)).toEqual([]);
});

test('a brand signs its own operations alone', () => {
  const brand = {
    method: 'get',
    path: '/brand/store',
    version: 'v3',
    scheme: 'WECHATPAY-BRAND-SHA256-RSA2048',
  } as const;
  const code = 'wxpay.brand.store.get()';
  const [signed] = callsOf(code, `import { wxpay } from '#brand';\n`);
  const [unsigned] = callsOf(code);
  expect(signed && sendsOperation(signed, brand)).toBe(true);
  expect(unsigned && sendsOperation(unsigned, brand)).toBe(false);
  const { scheme: _, ...merchant } = brand;
  expect(signed && sendsOperation(signed, merchant)).toBe(false);
});

test('only the client of #wxpay counts, under whatever name', () => {
  expect(callsOf('wxpay.v3.pay.post({})', `import { wxpay } from './mine.ts';\n`)).toEqual([]);
  expect(callsOf('client.v3.pay.post({})', `import { wxpay as client } from '#wxpay';\n`)).toHaveLength(1);
});

test('a URL given to axios sends the operation whose templates its values fill', () => {
  const operation = { method: 'delete', path: '/v3/stores/{store_id}', version: 'v3' } as const;
  const [literal] = callsOf(`wxpay.client.v3.delete('v3/stores/20488000', {})`);
  const [template] = callsOf('wxpay.client.v3.delete(`v3/stores/${store}?x=1`, {})');
  const [longer] = callsOf(`wxpay.client.v3.delete('v3/stores/1/items', {})`);
  const [unfilled] = callsOf(`wxpay.client.v3.delete('v3/stores/{store_id}', {})`);
  expect(literal && sendsOperation(literal, operation)).toBe(true);
  expect(template && sendsOperation(template, operation)).toBe(true);
  expect(longer && sendsOperation(longer, operation)).toBe(false);
  expect(unfilled && sendsOperation(unfilled, operation)).toBe(false);
});

test('the instance of APIv3 does not send an operation of APIv2', () => {
  const operation = { method: 'post', path: '/pay/micropay', version: 'v2' } as const;
  const [call] = callsOf('wxpay.pay.micropay.post({})');
  expect(call && sendsOperation(call, operation)).toBe(false);
});

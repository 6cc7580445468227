import { expect, test } from 'vitest';
import { callerOrder } from './caller-order.ts';

const MERCHANT = '/openapi/v3/pay/transactions/jsapi';
const PARTNER = '/openapi/v3/pay/partner/transactions/jsapi';
const index = {
  products: [{ slug: 'payment', name: '基础支付' }],
  roles: ['直连商户', '服务商'],
  rows: [
    ['下单', 'post', '', MERCHANT, 0, [0], 0],
    ['下单', 'post', '', PARTNER, 0, [1], 0],
  ] satisfies [string, string, string, string, number, number[], number][],
};
const ordered = (caller: string, addresses: string[]) => callerOrder(index, caller)(addresses, (address) => address);

test('of the variants of an operation the own one comes first, and all others keep their places', () => {
  expect(ordered('服务商', ['/a', MERCHANT, '/b', PARTNER, '/c'])).toEqual(['/a', PARTNER, '/b', MERCHANT, '/c']);
  expect(ordered('直连商户', ['/a', PARTNER, MERCHANT])).toEqual(['/a', MERCHANT, PARTNER]);
});

test('a caller whom no operation knows changes nothing', () => {
  expect(ordered('某人', [PARTNER, '/a', MERCHANT])).toEqual([PARTNER, '/a', MERCHANT]);
});

test('items may be lists themselves, such as the rows of the index', () => {
  const entries = [
    ['直连', MERCHANT],
    ['服务商', PARTNER],
  ] as const;
  expect(callerOrder(index, '服务商')(entries, ([, address]) => address)).toEqual([...entries].reverse());
});

import { expect, test } from 'vitest';
import { callerOrder, orderGroups } from './caller-order.ts';

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

test('items may be lists themselves, such as the entries of a sidebar', () => {
  const entries = [
    ['直连', MERCHANT],
    ['服务商', PARTNER],
  ] as const;
  expect(callerOrder(index, '服务商')(entries, ([, address]) => address)).toEqual([...entries].reverse());
});

test('a group of own variants comes before that of others, and groups of neither keep their places', () => {
  const groups: [string, string[]][] = [
    ['概览', []],
    ['直连下单', [MERCHANT, '/a']],
    ['服务商下单', [PARTNER, '/b']],
    ['合单', ['/c']],
  ];
  const titles = (caller: string): string[] =>
    orderGroups(groups, callerOrder(index, caller), (address) => address).map(([title]) => title);
  expect(titles('服务商')).toEqual(['概览', '服务商下单', '直连下单', '合单']);
  expect(titles('直连商户')).toEqual(groups.map(([title]) => title));
});

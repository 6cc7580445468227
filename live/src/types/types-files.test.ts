import { expect, test } from 'vitest';
import { shardsOf } from './types-files.ts';

const NAMES = [
  'brand/card-member',
  'pay',
  'v3/marketing/busifavor/coupons',
  'v3/marketing/busifavor/stocks',
  'v3/pay/partner',
  'v3/pay/transactions',
  'v3/refund',
  ...['webhook', 'webhook/v3/brand_member_card_sp', 'webhook/v3/refund'],
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name) => `v3/many/${name}`),
];

const HANDLER = 'snippets/webhook/v3/refund/success.ts';
const FILE = 'snippets/v3/refund/domestic/refunds.post.ts';
const OTHERS = (code: string): string[] => shardsOf(code, FILE, NAMES).filter((name) => name !== 'v3/refund');

test('code needs the declarations of its own operation', () => {
  expect(shardsOf('', FILE, NAMES)).toEqual(['v3/refund']);
  expect(shardsOf('', 'snippets/v2/pay/unifiedorder.post.ts', NAMES)).toEqual(['pay']);
  expect(shardsOf('', 'snippets/guide/errors/refund.ts', NAMES)).toEqual([]);
});

test('code that handles callbacks needs what all need, and behind it the whole of those that it handles', () => {
  expect(shardsOf('webhook.v3(', HANDLER, NAMES)).toEqual(['webhook', 'webhook/v3/refund']);
  expect(shardsOf('webhook.v2(', 'snippets/webhook/v2/refund-processed.ts', NAMES)).toEqual(['webhook']);
  expect(OTHERS("import { webhook } from '#webhook';")).toEqual(['webhook']);
  expect(OTHERS("'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE'")).toEqual(['webhook', 'webhook/v3/brand_member_card_sp']);
  expect(OTHERS("'OTHER.EVENT'")).toEqual(['webhook']);
});

test.each([
  ['a call', 'await wxpay.v3.pay.transactions.jsapi.post({', ['v3/pay/transactions']],
  ['a call over lines, of a client with another name', 'own.v3\n  .pay\n  .transactions', ['v3/pay/transactions']],
  ['names in brackets, with a version in front', "wxpay.v2['pay'].unifiedorder", ['pay']],
  ['names that are written otherwise', 'wxpay.brand.cardMember.cards', ['brand/card-member']],
  ['a path', "wxpay.chain('v3/pay/partner/transactions/jsapi')", ['v3/pay/partner']],
  ['the beginning of a call', 'wxpay.v3.pay.', ['v3/pay/partner', 'v3/pay/transactions']],
  ['a beginning that leads to many', 'wxpay.v3.many.', []],
  ['no call', 'const v3 = 1;', []],
])('it needs those of what it calls: %s', (_what, code, shards) => {
  expect(OTHERS(code)).toEqual(shards);
});

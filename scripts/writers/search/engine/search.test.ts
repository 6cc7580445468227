import { expect, test } from 'vitest';
import type { EntryRow, FieldRow, SectionRow } from '../search-model.ts';
import { decodePart, emptyIndex } from './decoded-index.ts';
import { search } from './search.ts';

const row = (
  title: string,
  path: string,
  parts: Partial<{ kind: number; breadcrumb: string; rank: number; isFirst: 0 | 1 }> = {},
): EntryRow => {
  const { kind = 0, breadcrumb = '', rank = 50, isFirst = 0 } = parts;
  return [kind, title, breadcrumb, '', 'POST', path, `/openapi${path}`, rank, isFirst];
};

function indexOf(entries: EntryRow[], fields: FieldRow[] = [], sections: SectionRow[] = []) {
  const titles = decodePart(emptyIndex(), 'titles', { entries, characters: { syllables: [], traditional: '' } });
  const named = decodePart(titles, 'fields', {
    parents: ['request', '*request', '=other'],
    fields,
    codes: [['NO_AUTH', '没有权限', [0]]],
  });
  return decodePart(named, 'prose', { sections });
}

const urls = (index: ReturnType<typeof indexOf>, query: string): string[] =>
  search(index, query).results.map(({ url }) => url.replace('/openapi', ''));

const ORDERS = indexOf([
  row('查询订单', '/v3/orders/{out_trade_no}'),
  row('关闭订单', '/v3/orders/{out_trade_no}/close'),
  row('下单', '/v3/orders'),
  row('订单列表', '/v3/orders/list'),
]);

test.each([
  ['/v3/orders/{out_trade_no}', '/v3/orders/{out_trade_no}'],
  ['/v3/orders/:out_trade_no', '/v3/orders/{out_trade_no}'],
  ['v3/orders/_out_trade_no_', '/v3/orders/{out_trade_no}'],
  ['/v3/orders/1217752501201', '/v3/orders/{out_trade_no}'],
  ['GET /v3/orders/1217752501201/close?mchid=1', '/v3/orders/{out_trade_no}/close'],
  ['https://api.mch.weixin.qq.com/v3/orders', '/v3/orders'],
  ['/v3/orders/list', '/v3/orders/list'],
  ['orders/list', '/v3/orders/list'],
  ['/v3/orders/li', '/v3/orders/list'],
])('the path %s is that of %s', (query, path) => {
  expect(urls(ORDERS, query)[0]).toBe(path);
});

test('a query without a match has no results', () => {
  expect(urls(ORDERS, '/v3/refunds/list/of/all')).toEqual([]);
  expect(urls(ORDERS, '退')).toEqual([]);
});

test('results are ranked: title, path, field, error code, prose', () => {
  const entries = ['甲', 'auth', '乙', '丙', '丁'].map((title, place) =>
    row(title, place === 2 ? '/auth/x' : `/p${place}`),
  );
  const fields: FieldRow[] = [['auth', '授权', '', [[0, 3]]]];
  const index = indexOf(entries, fields, [[4, '', '', 'you need auth first']]);
  expect(urls(index, 'auth').map((url) => url.replace(/#.*/, ''))).toEqual(['/p1', '/auth/x', '/p3', '/p0', '/p4']);
});

test('a required field ranks before an optional one; a field whose anchor does not end with its name is found', () => {
  const entries = [row('甲', '/a'), row('乙', '/b'), row('丙', '/c')];
  const index = indexOf(entries, [
    [
      'openid',
      '用户标识',
      '',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
  ]);
  expect(urls(index, '用户标识')).toEqual(['/b#post-request-openid', '/a#post-request-openid', '/c#post-other']);
});

test('of equal matches the higher rank comes first', () => {
  const index = indexOf([row('下单', '/a', { rank: 10 }), row('下单', '/b', { rank: 90 })]);
  expect(urls(index, '下单')).toEqual(['/b', '/a']);
});

test.each([
  ['开发票', ['/electronic']],
  ['证书序列号', ['/keys']],
  ['公钥id', ['/id']],
  ['开具 电子 发票', ['/electronic']],
  ['怎么开具电子发票？', ['/electronic']],
  ['序列号证书', ['/keys']],
  ['先享卡', ['/first']],
])('%s finds %j first', (query, first) => {
  const index = indexOf([
    row('开具电子发票', '/electronic'),
    row('证书的序列号', '/keys'),
    row('公钥 ID', '/id'),
    row('预受理领卡', '/first', { breadcrumb: '支付分 / 先享卡', isFirst: 1 }),
    row('查询领卡', '/second', { breadcrumb: '支付分 / 先享卡' }),
  ]);
  expect(urls(index, query).slice(0, 1)).toEqual(first);
});

test('characters that are too far from each other, or never adjacent, are no abbreviation', () => {
  const index = indexOf([row('开通平台与商户之间的转账发票', '/far'), row('开一发二票', '/apart')]);
  expect(urls(index, '开发票')).not.toContain('/apart');
  expect(search(index, '开票').results.map(({ url }) => url)).not.toContain('/openapi/far');
});

test('of two pages with a field, the page of the object that it names comes first', () => {
  const uses = [[0, 0, 1]];
  const index = indexOf(
    [row('关闭', '/x/{stock_id}/close'), row('详情', '/x/{stock_id}')],
    [['stock_id', '', '', uses]],
  );
  expect(urls(index, 'stock_id')[0]).toMatch(/^\/x\/\{stock_id\}#/);
});

test('without a full match of a mixed word, the best partial one; a weak one is no result', () => {
  const index = indexOf([row('商户号 appid 不符', '/mismatch'), row('退款', '/refund')]);
  expect(urls(index, 'appid商户号zzzz')).toEqual(['/mismatch']);
});

test('a synonym matches the meant term, and the literal one', () => {
  const index = indexOf([row('JSAPI下单', '/jsapi'), row('小程序支付', '/literal'), row('退款', '/refund')]);
  expect(urls(index, '小程序支付').sort()).toEqual(['/jsapi', '/literal']);
});

test.each([
  ['refnud', 'refund'],
  ['refnd', 'refund'],
  ['refunnd', 'refund'],
  ['rafund', 'refund'],
])('%s is read as %s', (typed, meant) => {
  const { results, corrections } = search(indexOf([row('申请', '/v3/refund')]), typed);
  expect(corrections).toEqual([{ typed, meant }]);
  expect(results.map(({ path }) => path.marks)).toEqual([[[4, 10]]]);
});

test('names that are too short or too different are not corrected', () => {
  expect(search(indexOf([row('申请', '/v3/refund')]), 'ref1').corrections).toEqual([]);
  expect(search(indexOf([row('申请', '/v3/refund')]), 'abcdef').corrections).toEqual([]);
});

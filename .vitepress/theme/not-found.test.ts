import { describe, expect, test } from 'vitest';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { addressFor, closestPage, type KnownPage, nearestPages } from './not-found.ts';

const PAGE = 'openapi/v3/pay/transactions/id/_transaction_id_';
const PAGES: KnownPage[] = [
  [PAGE, '微信支付订单号查询订单'],
  ['openapi/v3/pay/transactions/jsapi', 'JSAPI下单'],
  ['openapi/v3/pay/transactions/native', 'Native下单'],
  ['openapi/v2/secapi/pay/refund', '申请退款'],
  ['guide/client', '客户端'],
  ['product/', '全部产品'],
];

describe('an address that means a page', () => {
  test.each([
    ['/openapi/v3/pay/transactions/id/{transaction_id}', PAGE],
    ['/openapi/v3/pay/transactions/id/%7Btransaction_id%7D', PAGE],
    ['/openapi/v3/pay/transactions/id/{transaction_id}.html', PAGE],
    ['/openapi/v3/pay/transactions/id/%7Btransaction_id%7D.md', PAGE],
    ['/openapi/v3/pay/transactions/id/{transaction_id}/', PAGE],
    ['/openapi/v3/pay/transactions/id/:transaction_id', PAGE],
    ['/openapi/v3/pay/transactions/id/$transaction_id$', PAGE],
    ['/v3/pay/transactions/id/{transaction_id}', PAGE],
    ['/openapi/V3/Pay/Transactions/JSAPI', 'openapi/v3/pay/transactions/jsapi'],
    ['//secapi/pay/refund/index.html', 'openapi/v2/secapi/pay/refund'],
    ['/product.html', 'product/'],
  ])('%s', (path, name) => {
    expect(closestPage(path, PAGES)?.[0]).toBe(name);
  });

  test.each(['/', '', '/openapi/v3/pay/transactions/id', '/%', '/{}', '/nothing/like/it'])('%j means none', (path) => {
    expect(closestPage(path, PAGES)).toBeUndefined();
  });
});

test.each([
  ['/product.html', 'product/', '/docs/product/'],
  ['/product.md', 'product/', '/docs/product/index.md'],
  ['/Guide/client.md', 'guide/client', '/docs/guide/client.md'],
  ['/Guide/client', 'guide/client', '/docs/guide/client'],
])('%s leads to %s as it was asked for', (path, name, address) => {
  expect(addressFor(path, [name, ''], '/docs/')).toBe(address);
});

test('a misspelt address gets close suggestions', () => {
  const near = (path: string): string[] => nearestPages(path, PAGES, 3).map(([, title]) => title);
  expect(near('/openapi/v3/pay/transaction/jsapi')[0]).toBe('JSAPI下单');
  expect(near('/openapi/v3/pay/transactions/nativ')[0]).toBe('Native下单');
  expect(near('/guide/cleint')[0]).toBe('客户端');
  expect(near('/openapi/v3/payments/native')[0]).toBe('Native下单');
  expect(near('/qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq')).toEqual([]);
  expect(near('/')).toEqual([]);
});

test('every template of the catalog is found by its braces', async () => {
  const { catalog } = await projectSpec();
  const pages = catalog.operations.map(({ name, title }): KnownPage => [`openapi/${name}`, title]);
  const wrong = catalog.operations.filter(({ path, name, version }) => {
    const older = `/openapi/${version === 'v2' ? 'v2' : ''}${path.replace(/#.*$/, '')}`;
    return path.includes('{') && closestPage(older, pages)?.[0] !== `openapi/${name}`;
  });
  expect(catalog.operations.filter(({ path }) => path.includes('{')).length).toBeGreaterThan(100);
  // Two paths that differ in nothing but a fragment are one address: the page of the first.
  expect(wrong.filter(({ path }) => !path.includes('#')).map(({ path }) => path)).toEqual([]);
});

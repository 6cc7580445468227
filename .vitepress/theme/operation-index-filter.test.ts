import { beforeAll, expect, test } from 'vitest';
import { navigationProducts } from '../../scripts/reference/navigation/navigation-products.ts';
import type { Catalog } from '../../scripts/spec/catalog-model.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { operationIndex, operationIndexFile } from '../../scripts/writers/site-files/operation-index.ts';
import type { OperationIndex } from '../../scripts/writers/site-files/operation-index-model.ts';
import { filterFrom, findRows, queryOf } from './operation-index-filter.ts';

let catalog: Catalog;
let index: OperationIndex;
beforeAll(async () => {
  ({ catalog } = await projectSpec());
  index = operationIndex(navigationProducts(catalog));
});

const find = (query: string) => findRows(index, filterFrom(new URLSearchParams(query)));

test('the file holds every operation and every callback once', () => {
  const { rows } = JSON.parse(operationIndexFile(catalog).content) as OperationIndex;
  expect(rows).toHaveLength(catalog.operations.length + catalog.webhooks.length);
  const wanted = [
    ...catalog.operations.map(({ method, path }) => `${method} ${path}`),
    ...catalog.webhooks.map(({ event }) => `notify ${event}`),
  ];
  expect(rows.map(([, method, path]) => `${method} ${path}`).sort()).toEqual(wanted.sort());
});

test('each filter finds what the catalog has', () => {
  const { operations, products, webhooks } = catalog;
  expect(find('certificate=1')).toHaveLength(operations.filter(({ clientCertificate }) => clientCertificate).length);
  expect(find('version=v2')).toHaveLength(operations.filter(({ version }) => version === 'v2').length);
  expect(find('version=v3')).toHaveLength(operations.filter(({ version }) => version === 'v3').length);
  expect(find('version=notify')).toHaveLength(webhooks.length);
  expect(find('method=delete')).toHaveLength(operations.filter(({ method }) => method === 'delete').length);
  const refunds = [...operations, ...webhooks].filter(({ title }) => title.includes('退款'));
  expect(find('q=退款').length).toBeGreaterThanOrEqual(refunds.length);
  for (const { slug, tags } of products) {
    const own = [...operations, ...webhooks].filter(({ tags: [first = ''] }) => tags.includes(first));
    expect(find(`product=${slug}`), slug).toHaveLength(own.length);
  }
  expect(find('role=渠道商').length).toBe(
    operations.filter(({ roles }) => roles.some((role) => role.startsWith('渠道'))).length,
  );
});

test('filters hold together, and words match whatever their case', () => {
  const rows = find('q=JSAPI 下单&version=v3&product=payment');
  expect(rows.map(([, , path]) => path)).toContain('/v3/pay/transactions/jsapi');
  expect(rows.every(([title, , path]) => `${title} ${path}`.toLowerCase().includes('jsapi'))).toBe(true);
  expect(find('product=nothing')).toEqual([]);
});

test('an address says the filter, and keeps what is not its own', () => {
  const filter = filterFrom(new URLSearchParams('method=get&q= 退款 &x=1'));
  expect(queryOf(filter, '?x=1&version=v2')).toBe(`?x=1&q=${encodeURIComponent('退款')}&method=get`);
  expect(queryOf(filterFrom(new URLSearchParams('')), '?q=1')).toBe('');
});

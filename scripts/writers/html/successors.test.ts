import { beforeAll, expect, test } from 'vitest';
import { partnerPairs, renderPartners } from '../../reference/partners.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { loadSpec } from '../../spec/load/load-spec.ts';
import { successionsOf } from '../../spec/successions.ts';
import { renderSuccessors } from './successors.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = (await loadSpec(process.cwd())).catalog;
});

const HOSTILE = '<img src=x onerror="alert(1)">{{ constructor }}';

test('every operation with successors stands in one of the two lists, with all of them', () => {
  const { upgrades, others } = successionsOf(catalog.operations);
  const expected = catalog.operations.filter(({ successors }) => successors.length > 0);
  expect(expected.length).toBeGreaterThan(30);
  expect([...upgrades, ...others].map(({ from }) => from.id).sort()).toEqual(expected.map(({ id }) => id).sort());
  for (const { from, to } of [...upgrades, ...others]) expect(to).toHaveLength(from.successors.length);
  for (const { from, to } of upgrades) {
    expect(from.version).toBe('v2');
    for (const { version } of to) expect(version).toBe('v3');
  }
});

test('a row links an operation and what takes its place, below the base of the site', () => {
  const html = renderSuccessors(catalog.operations, '/docs/');
  const row = html.split('<tr>').find((part) => part.includes('<code>POST /pay/unifiedorder</code>')) ?? '';
  expect(row).toContain('<a href="/docs/openapi/v2/pay/unifiedorder#post">统一下单</a>');
  for (const name of ['jsapi', 'app', 'h5', 'native'])
    expect(row).toContain(`href="/docs/openapi/v3/pay/transactions/${name}#post"`);
});

test('text of the spec is escaped', () => {
  const hostile = catalog.operations.map((operation) => ({ ...operation, title: HOSTILE }));
  for (const html of [renderSuccessors(hostile, '/'), renderPartners(hostile, '/')]) {
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('{{');
  }
});

test('a service provider has an operation of its own beside that of a merchant', () => {
  const pairs = partnerPairs(catalog.operations).map(({ from, to }) => [from.id, ...to.map(({ id }) => id)]);
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs).toContainEqual(['v3.pay.transactions.jsapi.post', 'v3.pay.partner.transactions.jsapi.post']);
  expect(pairs).toContainEqual(['v2.papay.querycontract.post', 'v2.papay.partner.querycontract.post']);
});

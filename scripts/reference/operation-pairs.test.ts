import { beforeAll, expect, test } from 'vitest';
import type { Catalog } from '../spec/catalog-model.ts';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { partnerPairs, successorPairs } from './operation-pairs.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = (await projectSpec()).catalog;
});

test('every operation with successors is in one of the two lists, with all of them', () => {
  const { upgrades, others } = successorPairs(catalog.operations);
  const expected = catalog.operations.filter(({ successors }) => successors.length > 0);
  expect(expected.length).toBeGreaterThan(30);
  expect([...upgrades, ...others].map(({ from }) => from.id).sort()).toEqual(expected.map(({ id }) => id).sort());
  for (const { from, to } of [...upgrades, ...others]) expect(to).toHaveLength(from.successors.length);
  for (const { from, to } of upgrades) {
    expect(from.version).toBe('v2');
    for (const { version } of to) expect(version).toBe('v3');
  }
});

test('an operation of service providers is paired with that of merchants', () => {
  const pairs = partnerPairs(catalog.operations).map(({ from, to }) => [from.id, ...to.map(({ id }) => id)]);
  expect(pairs.length).toBeGreaterThan(50);
  expect(pairs).toContainEqual(['v3.pay.transactions.jsapi.post', 'v3.pay.partner.transactions.jsapi.post']);
  expect(pairs).toContainEqual(['v2.papay.querycontract.post', 'v2.papay.partner.querycontract.post']);
});

import { expect, test } from 'vitest';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { roleKinds } from './navigation/roles.ts';
import { operationVariants } from './operation-variants.ts';

const { catalog } = await projectSpec();
const variants = operationVariants(catalog.operations);
const endpointsOf = (path: string): string[] | undefined => {
  const operation = catalog.operations.find((each) => each.method === 'post' && each.path === path);
  return (
    operation &&
    variants
      .get(operation)
      ?.map((each) => each.path)
      .sort()
  );
};

test('an order and a profit sharing have a variant for each kind of caller', () => {
  const orders = ['/v3/pay/partner/transactions/jsapi', '/v3/pay/transactions/jsapi'];
  expect(endpointsOf('/v3/pay/transactions/jsapi')).toEqual(orders);
  expect(endpointsOf('/v3/pay/partner/transactions/jsapi')).toEqual(orders);
  expect(endpointsOf('/v3/profitsharing/orders')).toEqual([
    '/v3/ecommerce/profitsharing/orders',
    '/v3/profitsharing/orders',
  ]);
});

test('no caller has two variants to choose from', () => {
  for (const group of variants.values()) {
    const kinds = group.flatMap(({ roles }) => roleKinds(roles));
    expect(new Set(kinds).size, group[0]?.path).toBe(kinds.length);
  }
  expect(variants.size).toBeGreaterThan(100);
});

test('what the same caller calls for another purpose is no variant', () => {
  const bill = catalog.operations.find(({ path }) => path === '/v3/bill/fundflowbill');
  expect(bill && variants.has(bill)).toBe(false);
});

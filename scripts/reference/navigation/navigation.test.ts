import { beforeAll, expect, test } from 'vitest';
import type { Catalog } from '../../spec/catalog-model.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import {
  type NavigationProduct,
  navigationProducts,
  operationsOf,
  pagesOf,
  webhooksOf,
} from './navigation-products.ts';
import { pageNavigations } from './page-navigation.ts';
import { roleKinds } from './roles.ts';

let catalog: Catalog;
let products: NavigationProduct[] = [];
beforeAll(async () => {
  ({ catalog } = await projectSpec());
  products = navigationProducts(catalog);
});

test('every operation belongs to one product', () => {
  const listed = products.flatMap((product) => operationsOf(product).map(({ id }) => id));
  expect(listed.sort()).toEqual(catalog.operations.map(({ id }) => id).sort());
});

test('groups of one product differ in their titles, products in their slugs', () => {
  for (const { name, groups } of products) {
    expect(new Set(groups.map((group) => group.title)).size, name).toBe(groups.length);
  }
  expect(new Set(products.map(({ slug }) => slug)).size).toBe(products.length);
});

test('every page has navigation, and so has every overview', () => {
  const names = [
    ...catalog.operations.map(({ name }) => name),
    ...catalog.webhooks.map(({ name }) => `webhook/${name}`),
    ...catalog.client.calls.map(({ name }) => `client/${name}`),
    ...products.map(({ slug }) => `product/${slug}`),
  ];
  expect([...pageNavigations(products).keys()].sort()).toEqual([...new Set(names)].sort());
});

test('previous and next links lead through a product, from its overview to its last page', () => {
  const pages = pageNavigations(products);
  const nameOf = (link: string): string => link.replace(/^\/(openapi\/)?/, '');
  for (const product of products) {
    const expected = pagesOf(product).map(({ name }) => name);
    const own = pagesOf(product).filter(({ isPrimary }) => isPrimary);
    for (const { name } of own) {
      const place = expected.indexOf(name);
      const { prev, next } = pages.get(name) ?? {};
      expect(prev && nameOf(prev.link), name).toBe(expected[place - 1] ?? `product/${product.slug}`);
      expect(next ? nameOf(next.link) : undefined, name).toBe(expected[place + 1]);
    }
    const overview = pages.get(`product/${product.slug}`);
    expect(overview?.prev).toBe(false);
    expect(overview?.next && nameOf(overview.next.link)).toBe(expected[0]);
  }
});

test('a callback is in the sidebar of each product that lists it', () => {
  const pages = pageNavigations(products);
  for (const product of products) {
    const [first] = pagesOf(product).filter(({ isPrimary }) => isPrimary);
    const shown = pages.get(first?.name ?? '')?.product.groups.flatMap(([, entries]) => entries) ?? [];
    const callbacks = shown.filter(([, method]) => method === 'notify').map(([, , name]) => name);
    expect(callbacks).toEqual(webhooksOf(product).map(({ name }) => `webhook/${name}`));
  }
  const { product } = pages.get('webhook/v3/refund/success') ?? {};
  expect(product).toMatchObject({ slug: 'payment' });
});

test('synonyms of a caller are merged', () => {
  expect(roleKinds(['从业机构（银行）', '服务商', '从业机构', '直连商户'])).toEqual(['直连商户', '服务商', '境外机构']);
  expect(roleKinds(['清算机构'])).toEqual(['清算机构']);
});

import { beforeAll, expect, test } from 'vitest';
import type { Catalog } from '../../scripts/catalog/model.ts';
import { loadSpec } from '../../scripts/site/load-spec.ts';
import { renderOperations, renderProducts } from '../markdown/catalogue.ts';
import { pageNavigations } from './page-navigation.ts';
import { countOperations, groupTitles, type NavigationProduct, navigationProducts } from './products.ts';

let catalog: Catalog;
let products: NavigationProduct[] = [];
beforeAll(async () => {
  ({ catalog } = await loadSpec(process.cwd()));
  products = navigationProducts(catalog);
}, 60_000);

test('every operation is listed once', () => {
  const listed = products.flatMap(({ groups }) =>
    groups.flatMap(({ items }) => items.map((item) => `${item.method} ${item.name}`)),
  );
  expect(listed.sort()).toEqual(catalog.operations.map(({ method, name }) => `${method} ${name}`).sort());
  expect(products.reduce((sum, product) => sum + countOperations(product), 0)).toBe(catalog.operations.length);
});

test.each([
  [['支付分', '支付分∙服务商模式'], '微信支付分', ['支付分', '服务商模式']],
  [['APIv2∙资金应用∙红包'], 'APIv2 资金与营销', ['资金应用 · 红包']],
  [['运营工具∙商品券', '运营工具∙商品券∙批次组'], '商品券', ['商品券', '批次组']],
  [['资金应用∙分账', '经营工具∙连锁品牌∙分账'], '分账', ['资金应用 · 分账', '经营工具 · 连锁品牌 · 分账']],
])('the tags %j within %s are called %j', (tags, product, titles) => {
  expect(groupTitles(tags, product)).toEqual(titles);
});

test('groups of one product differ in their titles', () => {
  for (const { name, groups } of products) {
    expect(new Set(groups.map((group) => group.title)).size, name).toBe(groups.length);
  }
});

test('products have slugs of their own', () => {
  expect(new Set(products.map((product) => product.slug)).size).toBe(products.length);
});

test('every page has navigation, and its pager leads back', () => {
  const pages = pageNavigations(products);
  const names = [
    ...catalog.operations.map(({ name }) => name),
    ...catalog.webhooks.map(({ name }) => `webhook/${name}`),
  ];
  expect([...pages.keys()].sort()).toEqual([...new Set(names)].sort());
  for (const [name, { next }] of pages) {
    if (!next) continue;
    const { prev, product } = pages.get(next.link.replace(/^\/(openapi\/)?/, '')) ?? {};
    // A page that an earlier product lists first goes on in that product.
    if (product?.name === pages.get(name)?.product.name)
      expect(prev).toMatchObject({ link: name.startsWith('webhook/') ? `/${name}` : `/openapi/${name}` });
  }
});

test('the list of all operations links each one below the base', () => {
  const html = renderOperations(products, '/docs/');
  expect(html.match(/<li>/g)).toHaveLength(catalog.operations.length);
  expect(html).toContain('href="/docs/openapi/v3/pay/transactions/jsapi"');
});

test('the grid leads to the part of each product', () => {
  const html = renderProducts(products, '/docs/openapi/');
  for (const { slug } of products) expect(html).toContain(`href="/docs/openapi/#${slug}"`);
});

test('every callback is in the sidebar of each product that receives it, after the operations', () => {
  const pages = pageNavigations(products);
  const { product } = pages.get('webhook/v3/refund/success') ?? {};
  expect(product).toMatchObject({ slug: 'payment', group: '回调通知' });
  expect(product?.groups.at(-1)).toEqual(['回调通知', expect.arrayContaining([entryOf('v3/refund/success')])]);
  const ecommerce = pages.get('v3/ecommerce/refunds/apply')?.product.groups.at(-1);
  expect(ecommerce?.[1]).toContainEqual(entryOf('v3/refund/success'));
  const shown = products.flatMap(({ webhooks }) => webhooks.filter(({ home }) => home).map(({ event }) => event));
  expect(shown.sort()).toEqual(catalog.webhooks.map(({ event }) => event).sort());
});

const entryOf = (name: string) => {
  const title = catalog.webhooks.find((webhook) => webhook.name === name)?.title;
  return [title, 'notify', `webhook/${name}`];
};

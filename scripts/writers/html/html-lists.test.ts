import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { beforeAll, expect, test } from 'vitest';
import { frontmatterText } from '../../docs/frontmatter.ts';
import {
  type NavigationProduct,
  navigationProducts,
  operationsOf,
  pagesOf,
} from '../../reference/navigation/navigation-products.ts';
import { roleKinds } from '../../reference/navigation/roles.ts';
import { partnerTable, successorTables } from '../../reference/operation-pairs.ts';
import { productDoc } from '../../reference/product-doc.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { renderOverviews, renderPairs, renderProduct, renderProducts } from './html-lists.ts';
import { renderOperationIndex } from './operation-list.ts';

const describePage = (page: string) =>
  frontmatterText(readFileSync(`docs/${page}.md`, 'utf8'), 'description')?.text ?? '';

let catalog: Catalog;
let products: NavigationProduct[] = [];
beforeAll(async () => {
  ({ catalog } = await projectSpec());
  products = navigationProducts(catalog);
});

test('every product shows all its pages in their order, with their descriptions, methods and marks', () => {
  for (const product of products) {
    const $ = load(renderProduct(productDoc(product), '/docs/', describePage));
    const pages = pagesOf(product);
    const links = $('.product li > a, .product li > s > a').toArray();
    expect(links.map(({ attribs }) => attribs.href)).toEqual(pages.map(({ url }) => `/docs${url}`));
    const items = $('.product li').toArray();
    for (const [index, page] of pages.entries()) {
      const item = $(items[index]);
      expect(item.find('p').text().length, page.name).toBeGreaterThan(5);
      expect(
        item
          .find('code b')
          .toArray()
          .map((method) => $(method).text()),
      ).toEqual(page.operations.map(({ method }) => method.toUpperCase()));
      expect(item.find('i.notify').length).toBe(page.webhook ? 1 : 0);
      const needed = page.operations.some(({ clientCertificate }) => clientCertificate);
      expect(item.text().includes('须商户证书'), page.name).toBe(needed);
    }
  }
});

test('even the largest product is light', () => {
  for (const product of products) {
    const html = renderProduct(productDoc(product), '/', describePage);
    expect(Buffer.byteLength(html), product.slug).toBeLessThan(45_000);
    expect(html.match(/<[a-z]/g)?.length, product.slug).toBeLessThan(750);
  }
});

test('who calls is counted over the operations of the product', () => {
  const payment = products.find(({ slug }) => slug === 'payment');
  if (!payment) throw new Error('There is no such product.');
  const direct = operationsOf(payment).filter(({ roles }) => roles.some((role) => /直连商户|普通商户/.test(role)));
  expect(renderProduct(productDoc(payment), '/', describePage)).toContain(`直连商户 <small>${direct.length}</small>`);
});

test('hostile text stays text', () => {
  const [product] = products;
  const [page] = product ? pagesOf(product) : [];
  if (!page) throw new Error('There is no page.');
  const hostile = '</p><script>alert(1)</script> {{ 6 * 7 }}';
  const html = renderProduct(
    productDoc({ slug: 'x', name: hostile, groups: [{ title: hostile, pages: [{ ...page, title: hostile }] }] }),
    '/',
    () => hostile,
  );
  expect(load(html)('script')).toHaveLength(0);
  expect(html).not.toContain('{{');
});

test('the grid and the list lead to the overview of each product', () => {
  const grid = renderProducts(products.map(productDoc), '/docs/');
  const list = renderOverviews(products.map(productDoc), '/docs/', (page) => `<${page}> \`name\``);
  for (const { slug } of products) {
    expect(grid).toContain(`<li id="${slug}"><a href="/docs/product/${slug}">`);
    expect(list).toContain(`href="/docs/product/${slug}"`);
    expect(list).toContain(`&lt;product/${slug}&gt; <code>name</code>`);
  }
});

test('the index can be filtered by each product and each caller', () => {
  const html = renderOperationIndex(products, '/');
  for (const { slug } of products) expect(html).toContain(`<option value="${slug}">`);
  for (const role of roleKinds(catalog.operations.flatMap(({ roles }) => roles)))
    expect(html).toContain(`<option value="${role}">`);
  expect(html).toContain(
    `共 ${catalog.operations.length.toLocaleString('en')} 个接口、${catalog.webhooks.length} 种回调`,
  );
});

test('a row links an operation and what takes its place, below the base of the site', () => {
  const html = successorTables(catalog.operations)
    .map((table) => renderPairs(table, '/docs/'))
    .join('');
  const row = html.split('<tr>').find((part) => part.includes('<code>POST /pay/unifiedorder</code>')) ?? '';
  expect(row).toContain('<a href="/docs/openapi/v2/pay/unifiedorder#post">统一下单</a>');
  for (const name of ['jsapi', 'app', 'h5', 'native'])
    expect(row).toContain(`href="/docs/openapi/v3/pay/transactions/${name}#post"`);
});

test('text of the spec is escaped', () => {
  const hostile = catalog.operations.map((operation) => ({
    ...operation,
    title: '<img src=x onerror="alert(1)">{{ constructor }}',
  }));
  for (const table of [...successorTables(hostile), partnerTable(hostile)]) {
    const html = renderPairs(table, '/');
    expect(html).toContain('&lt;img');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('{{');
  }
});

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
import { loadSpec } from '../../spec/load/load-spec.ts';
import { renderProduct } from './product-container.ts';

const describePage = (page: string) =>
  frontmatterText(readFileSync(`docs/${page}.md`, 'utf8'), 'description')?.text ?? '';

let products: NavigationProduct[] = [];
beforeAll(async () => {
  products = navigationProducts((await loadSpec(process.cwd())).catalog);
}, 60_000);

test('every product shows all its pages in their order, with their words, methods and marks', () => {
  for (const product of products) {
    const $ = load(renderProduct(product, '/docs/', describePage));
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
    const html = renderProduct(product, '/', describePage);
    expect(Buffer.byteLength(html), product.slug).toBeLessThan(45_000);
    expect(html.match(/<[a-z]/g)?.length, product.slug).toBeLessThan(750);
  }
});

test('who calls is counted over the operations of the product', () => {
  const payment = products.find(({ slug }) => slug === 'payment');
  if (!payment) throw new Error('There is no such product.');
  const direct = operationsOf(payment).filter(({ roles }) => roles.some((role) => /直连商户|普通商户/.test(role)));
  expect(renderProduct(payment, '/', describePage)).toContain(`直连商户 <small>${direct.length}</small>`);
});

test('hostile words stay words', () => {
  const [product] = products;
  const [page] = product ? pagesOf(product) : [];
  if (!page) throw new Error('There is no page.');
  const hostile = '</p><script>alert(1)</script> {{ 6 * 7 }}';
  const html = renderProduct(
    { slug: 'x', name: hostile, groups: [{ title: hostile, pages: [{ ...page, title: hostile }] }] },
    '/',
    () => hostile,
  );
  expect(load(html)('script')).toHaveLength(0);
  expect(html).not.toContain('{{');
});

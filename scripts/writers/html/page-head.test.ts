import { expect, test } from 'vitest';
import { pageHead } from './page-head.ts';

const page = { relativePath: 'openapi/v3/a/_b_.md', title: '甲', description: '乙' };
const valuesOf = (head: ReturnType<typeof pageHead>): Record<string, string> =>
  Object.fromEntries(
    head.map(([, attributes]) => [
      attributes.property ?? attributes.name ?? attributes.rel ?? '',
      attributes.content ?? attributes.href ?? '',
    ]),
  );

test('a page links its Markdown page below the base, and has the metadata of link previews', () => {
  expect(valuesOf(pageHead(page, { base: '/docs/', address: undefined }))).toEqual({
    alternate: '/docs/openapi/v3/a/_b_.md',
    'og:type': 'article',
    'og:site_name': '微信支付接口手册',
    'og:locale': 'zh_CN',
    'og:title': '甲',
    'og:description': '乙',
    'twitter:card': 'summary',
  });
});

test.each([
  ['openapi/v3/a/_b_.md', 'https://host/docs/openapi/v3/a/_b_'],
  ['guide/index.md', 'https://host/docs/guide/'],
  ['index.md', 'https://host/docs/'],
])('with the address of the site, %s has its own', (relativePath, url) => {
  const head = valuesOf(pageHead({ ...page, relativePath }, { base: '/docs/', address: 'https://host/docs/' }));
  expect(head).toMatchObject({ canonical: url, 'og:url': url, 'og:image': 'https://host/docs/card.png' });
});

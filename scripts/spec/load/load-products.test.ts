import { expect, test } from 'vitest';
import { loadCatalog, ROOT_FILE } from './load-catalog.ts';

const ROOT = `openapi: 3.1.1
servers:
  - url: https://api.mch.weixin.qq.com
x-tagGroups:
  - name: 订单
    slug: orders
    tags: [订单]
paths: {}
`;
const FILE = 'openapi/products/orders.yaml';

const load = (file?: string) => loadCatalog(new Map([[ROOT_FILE, ROOT], ...(file ? [[FILE, file] as const] : [])]));

test('a product has the groups of its file, in their order', () => {
  const { catalog, problems, referenced } = load(
    'groups:\n  - title: 下单\n    pages:\n      - v3/b\n      - webhook/v3/a\n  - title: 查单\n    pages: [v3/a]\n',
  );
  expect(problems).toEqual([]);
  expect(referenced).toContain(FILE);
  expect(catalog.products).toEqual([
    {
      ...{ name: '订单', slug: 'orders', tags: ['订单'] },
      groups: [
        { title: '下单', pages: ['v3/b', 'webhook/v3/a'] },
        { title: '查单', pages: ['v3/a'] },
      ],
      source: { file: FILE, line: 1, column: 1 },
    },
  ]);
});

test('a product without a file has no groups, and keeps its place in the root', () => {
  expect(load().catalog.products).toMatchObject([{ groups: [], source: { file: ROOT_FILE, line: 5 } }]);
});

test.each([
  ['title: 下单\n', 1, 'A product needs a list "groups".'],
  ['groups: 下单\n', 1, 'A product needs a list "groups".'],
  [
    'groups:\n  - title: 下单\n    pages: [v3/a]\n  - pages: [v3/b]\n',
    4,
    'A group needs a "title" and a list "pages".',
  ],
  ['groups:\n  - title: 下单\n    pages: v3/a\n', 2, 'A group needs a "title" and a list "pages".'],
])('%j is reported at line %i', (file, line, message) => {
  const { problems } = load(file);
  expect(problems).toMatchObject([{ rule: 'spec-shape', file: FILE, line, message }]);
});

test('a file of no product is not referenced', () => {
  const { referenced } = loadCatalog(
    new Map([
      [ROOT_FILE, ROOT],
      ['openapi/products/bills.yaml', 'groups: []\n'],
    ]),
  );
  expect(referenced).not.toContain('openapi/products/bills.yaml');
});

import { expect, test } from 'vitest';
import { operationWith } from '../../../tests/support/spec-model.ts';
import { readDocsPage } from '../../docs/docs-pages.ts';
import { headingAnchor } from '../../lib/heading-anchor.ts';
import { EMPTY_CATALOG } from '../../spec/catalog-model.ts';
import { makeEntries } from './search-entries.ts';
import { makeProsePart } from './search-prose.ts';

test.each([
  ['让 #wxpay 指向它', '让-wxpay-指向它'],
  ['APIv3（V3）：回调', 'apiv3-v3-回调'],
  ['2. 验签', '_2-验签'],
])('the anchor of %s is %s', (title, anchor) => {
  expect(headingAnchor(title)).toBe(anchor);
});

test('prose is indexed by heading, without code, embedded files and table separators', () => {
  const body = [
    '# 客户端',
    '第一句。',
    '```ts',
    '# 不是标题',
    'const code = 1;',
    '```',
    '<<< @/../snippets/wxpay.ts',
    '## 环境变量 {#env}',
    '| 变量 | 内容 |',
    '| --- | --- |',
    '| MCHID | 商户号 |',
    '## 空的',
  ];
  const page = readDocsPage('docs/guide/client.md', `---\ntitle: 客户端\n---\n${body.join('\n')}`);
  const catalog = EMPTY_CATALOG;
  const { sections } = makeProsePart(catalog, [page], makeEntries(catalog, [page]));
  expect(sections).toEqual([
    [0, '', '', '第一句。'],
    [0, 'env', '环境变量', '变量 内容 MCHID 商户号'],
    [0, '空的', '空的', ''],
  ]);
});

test('prose within an operation belongs to the operation, and a description to its page', () => {
  const read = operationWith({ method: 'get', id: 'v3.orders._id_.get', title: '查单' });
  const operations = [read, operationWith()];
  const body =
    '::: operation GET /v3/orders/{id}\n查询前等等。\n:::\n::: operation POST /v3/orders/{id}\n先下单。\n:::\n';
  const page = readDocsPage(
    'docs/openapi/v3/orders/_id_.md',
    `---\ntitle: 订单\ndescription: 用 \`id\` 查。\n---\n${body}`,
  );
  const catalog = { ...EMPTY_CATALOG, operations };
  const entries = makeEntries(catalog, [page]);
  expect(entries.list.map(({ url }) => url)).toEqual(['/openapi/v3/orders/_id_#get', '/openapi/v3/orders/_id_#post']);
  expect(makeProsePart(catalog, [page], entries).sections).toEqual([
    [0, '', '', '用 id 查。'],
    [0, '', '', '查询前等等。'],
    [1, '', '', '先下单。'],
  ]);
});

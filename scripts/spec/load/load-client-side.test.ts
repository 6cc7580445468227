import { expect, test } from 'vitest';
import { loadCatalog, ROOT_FILE } from './load-catalog.ts';

const ROOT = 'openapi: 3.1.1\nservers:\n  - url: https://api.mch.weixin.qq.com\npaths: {}\n';
const FILE = 'openapi/client/web-order.yaml';
const CALL = `title: 打开订单
tags: [订单]
platforms: [wechat-web]
functions: [openOrder]
call: WeixinJSBridge.invoke('openOrder')
inputs:
  - { operation: POST /v3/orders, field: package, parameter: package }
parameters:
  type: object
  required: [package]
  properties:
    package: { type: string, title: 凭据 }
outcomes:
  - { value: openOrder:ok, kind: success, meaning: 打开过。 }
outputs:
  - { operation: POST /v3/refunds, field: code, from: 扫到的码 }
result:
  type: object
  properties:
    code: { type: string, title: 码 }
untrusted: [打开过不等于付了款。]
`;

const load = (call: string) => loadCatalog(new Map(Object.entries({ [ROOT_FILE]: ROOT, [FILE]: call })));

test('a call has its name from its file, and its parameters as a schema', () => {
  const { catalog, problems } = load(CALL);
  expect(problems).toEqual([]);
  expect(catalog.client.calls).toMatchObject([
    {
      name: 'web-order',
      platforms: ['wechat-web'],
      inputs: [{ operation: 'POST /v3/orders', field: 'package', parameter: 'package' }],
      parameters: { properties: [{ name: 'package', required: true }] },
      outcomes: [{ value: 'openOrder:ok', kind: 'success', advice: '' }],
      outputs: [{ operation: 'POST /v3/refunds', field: 'code', from: '扫到的码' }],
      result: { properties: [{ name: 'code', required: false }] },
      untrusted: ['打开过不等于付了款。'],
    },
  ]);
});

test.each([
  ['title: 打开订单\n', '', 1, 'title'],
  ['wechat-web', 'pager', 3, 'pager'],
  ['kind: success', 'kind: maybe', 14, 'kind'],
  ['field: package, ', '', 7, 'field'],
  [', from: 扫到的码', '', 16, 'from'],
])('"%s" as "%s" is reported at its line', (from, to, line, part) => {
  const { problems } = load(CALL.replace(from, to));
  expect(problems).toMatchObject([{ file: FILE, line, message: expect.stringContaining(part) }]);
});

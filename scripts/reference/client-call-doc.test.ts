import { expect, test } from 'vitest';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { clientCallDoc } from './client-call-doc.ts';
import { plainContent } from './inline-content.ts';
import { createSiteIndex } from './site-index.ts';

test('the page of a call says where its inputs come from, and what is signed', async () => {
  const { catalog } = await projectSpec();
  const call = catalog.client.calls.find(({ name }) => name === 'mini-program-payment');
  if (!call) throw new Error('There is no call mini-program-payment.');
  const { facts, sections } = clientCallDoc(call, catalog);
  expect(facts.map(({ label }) => label)).toEqual(['平台', '产品', '官方文档']);
  expect(sections.map(({ anchor }) => anchor)).toEqual([
    ...['inputs', 'prerequisites', 'parameters', 'signing', 'outcomes', 'errors', 'limits'],
  ]);
  const signing = sections.find(({ anchor }) => anchor === 'signing');
  expect(signing?.blocks).toContainEqual(
    expect.objectContaining({ kind: 'sample', text: '{appId}\n{timeStamp}\n{nonceStr}\nprepay_id={prepay_id}\n' }),
  );
});

test('an operation that hands something to the device says what comes next, by platform', async () => {
  const { catalog } = await projectSpec();
  const { docs, operations } = createSiteIndex(catalog);
  const operation = operations.get('POST /v3/pay/transactions/jsapi');
  if (!operation) throw new Error('There is no such operation.');
  const section = docs.operation(operation).sections.find(({ anchor }) => anchor === 'post-client');
  expect(section?.title).toBe('拿到 prepay_id 之后');
  const [table] = section?.blocks ?? [];
  const rows = table?.kind === 'table' ? table.rows.map((cells) => cells.map(plainContent)) : [];
  expect(rows).toContainEqual(['小程序', '小程序调起支付', 'wx.requestPayment']);
  expect(rows).toContainEqual([
    '微信内网页',
    '公众号网页调起支付（WeixinJSBridge）',
    "WeixinJSBridge.invoke('getBrandWCPayRequest')",
  ]);
});

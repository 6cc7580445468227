import { expect, test } from 'vitest';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { clientCallDoc } from './client-call-doc.ts';
import type { Block } from './document-model.ts';
import { plainContent } from './inline-content.ts';
import { createSiteIndex } from './site-index.ts';

/** The cells of a table that comes first, as plain text. */
const tableOf = ([table]: readonly Block[] = []): string[][] =>
  table?.kind === 'table' ? table.rows.map((cells) => cells.map(plainContent)) : [];

test('the page of a call says where its inputs come from, and what is signed', async () => {
  const { catalog } = await projectSpec();
  const call = catalog.client.calls.find(({ name }) => name === 'mini-program-payment');
  if (!call) throw new Error('There is no call mini-program-payment.');
  const { facts, sections } = clientCallDoc(call, catalog);
  expect(facts.map(({ label }) => label)).toEqual(['平台', '产品', '官方文档']);
  expect(sections.map(({ anchor }) => anchor)).toEqual([
    ...['inputs', 'prerequisites', 'parameters', 'signing', 'outcomes', 'errors', 'limits', 'untrusted'],
  ]);
  const signing = sections.find(({ anchor }) => anchor === 'signing');
  expect(signing?.blocks).toContainEqual(
    expect.objectContaining({ kind: 'sample', text: '{appId}\n{timeStamp}\n{nonceStr}\nprepay_id={prepay_id}\n' }),
  );
});

test('an operation that asks for what a device brings names the call; the call says where it goes', async () => {
  const { catalog } = await projectSpec();
  const { docs, operations, clientCalls } = createSiteIndex(catalog);
  const operation = operations.get('POST /v3/pay/transactions/codepay');
  const call = clientCalls.get('device-payment-code');
  if (!operation || !call) throw new Error('There is no such operation or call.');
  const source = docs.operation(operation).sections.find(({ anchor }) => anchor === 'post-source');
  expect(source?.title).toBe('payer.auth_code 从哪里来');
  expect(tableOf(source?.blocks)).toContainEqual(['收银设备', '付款码收款', '扫描付款码']);
  const outputs = docs.client(call).sections.find(({ anchor }) => anchor === 'outputs');
  expect(tableOf(outputs?.blocks)).toContainEqual(['扫到的付款码', '付款码支付', 'payer.auth_code']);
});

test('a call says what its callback gets, and what of it is not to be trusted', async () => {
  const { catalog } = await projectSpec();
  const { docs, clientCalls } = createSiteIndex(catalog);
  const call = clientCalls.get('mini-program-product-coupon-use');
  if (!call) throw new Error('There is no such call.');
  const { sections } = docs.client(call);
  const [result] = sections.find(({ anchor }) => anchor === 'result')?.blocks ?? [];
  expect(result).toMatchObject({ kind: 'fields', rows: [{ facts: { name: 'extraData' } }] });
  expect(sections.at(-1)).toMatchObject({ anchor: 'untrusted', title: '不能信的', blocks: [{ kind: 'list' }] });
});

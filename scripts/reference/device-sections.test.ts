import { expect, test } from 'vitest';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import type { Block, Section, Tab } from './document-model.ts';
import { plainContent } from './inline-content.ts';
import { createSiteIndex } from './site-index.ts';

async function sectionAfter(endpoint: string): Promise<Section | undefined> {
  const { docs, operations } = createSiteIndex((await projectSpec()).catalog);
  const operation = operations.get(endpoint);
  if (!operation) throw new Error(`There is no ${endpoint}.`);
  return docs.operation(operation).sections.find(({ anchor }) => anchor === `${operation.method}-client`);
}

const tabsOf = (section: Section | undefined): Tab[] =>
  section?.blocks.flatMap((block) => (block.kind === 'tabs' ? block.tabs : [])) ?? [];

const rowsOf = (blocks: readonly Block[]): string[][] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((cells) => cells.map(plainContent)) : []));

test('an operation that hands something to the device says what comes next, by platform', async () => {
  const section = await sectionAfter('POST /v3/pay/transactions/jsapi');
  expect(section?.title).toBe('拿到 prepay_id 之后');
  const tabs = tabsOf(section);
  expect(tabs.map(({ title }) => title)).toEqual(['小程序', '微信内网页']);
  const [miniProgram, web] = tabs.map(({ blocks }) => blocks);
  expect(miniProgram?.[0]).toEqual({
    kind: 'paragraph',
    content: [{ link: ['小程序调起支付'], to: '/client/mini-program-payment' }, '：', { code: 'wx.requestPayment' }],
  });
  expect(rowsOf(miniProgram ?? [])).toContainEqual(['package', expect.stringContaining('prepay_id')]);
  expect(rowsOf(miniProgram ?? [])).toContainEqual(['signType', '签名方式，填 RSA。']);
  const signed = miniProgram?.flatMap((block) => (block.kind === 'sample' ? [block.text] : []));
  expect(signed).toContain('{appId}\n{timeStamp}\n{nonceStr}\nprepay_id={prepay_id}\n');
  const calls = web?.flatMap((block) => (block.kind === 'paragraph' ? [plainContent(block.content)] : []));
  expect(calls).toContain("公众号网页调起支付（WeixinJSBridge）：WeixinJSBridge.invoke('getBrandWCPayRequest')");
});

test('the platforms of an app share a tab; a parameter says from which field it comes', async () => {
  const tabs = tabsOf(await sectionAfter('POST /v3/pay/transactions/app'));
  expect(tabs.map(({ title }) => title)).toEqual(['APP']);
  const rows = tabs.flatMap(({ blocks }) => rowsOf(blocks));
  expect(rows).toContainEqual(['prepayId', expect.stringContaining('prepay_id')]);
});

test('an operation that hands nothing to the device has no such section', async () => {
  expect(await sectionAfter('POST /v3/refund/domestic/refunds')).toBeUndefined();
});

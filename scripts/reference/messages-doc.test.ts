import { expect, test } from 'vitest';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { createSiteIndex } from './site-index.ts';

test('a message stands once, with each cause, its code, and where it occurs', async () => {
  const { catalog } = await projectSpec();
  const { entries } = createSiteIndex(catalog).docs.messages();
  const texts = entries.map(({ code }) => code);
  expect(new Set(texts).size).toBe(texts.length);
  expect(new Set(entries.map(({ anchor }) => anchor)).size).toBe(texts.length);
  expect(texts).toEqual(expect.arrayContaining(catalog.messages.map(({ text }) => text)));
  const notFound = entries.find(({ code }) => code === '订单不存在');
  const operations = notFound?.meanings.flatMap((meaning) => meaning.operations.map(({ endpoint }) => endpoint));
  expect(operations).toContain('GET /v3/pay/transactions/out-trade-no/{out_trade_no}');
  expect(notFound?.meanings.flatMap(({ labels }) => labels)).toContain('ORDER_NOT_EXIST');
});

test('an error and an outcome of a call on the device lead to its page', async () => {
  const { catalog } = await projectSpec();
  const { entries } = createSiteIndex(catalog).docs.messages();
  const urlsOf = (text: string) =>
    entries
      .filter(({ code }) => code === text)
      .flatMap(({ meanings }) => meanings.flatMap(({ operations }) => operations.map(({ url }) => url)));
  expect(urlsOf('当前页面的URL未注册')).toContain('/client/web-jsapi-payment#errors');
  expect(urlsOf('requestPayment:fail cancel')).toContain('/client/mini-program-payment#outcomes');
});

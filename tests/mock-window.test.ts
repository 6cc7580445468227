import { createReadStream, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Hash, Rsa, Wechatpay } from 'wechatpay-axios-plugin';
import { startMockOf } from '../mock/src/start-mock.ts';
import type { PayMock } from '../mock/src/start-mock-model.ts';
import { bundleWindow } from '../scripts/packages/bundle-window.ts';
import { projectSpec } from '../scripts/spec/project-spec.fixture.ts';
import { findViolations } from './support/axe.ts';
import { sharedBrowser } from './support/browser.ts';

let browser: Browser;
let page: Page;
let pay: PayMock;
const foreign: string[] = [];

/** Waits as long as a busy machine may need. */
const expectSoon = <Value>(read: () => Value) => expect.poll(read, { timeout: 20_000 });

beforeAll(async () => {
  const { catalog } = await projectSpec();
  [browser, pay] = await Promise.all([
    sharedBrowser(),
    startMockOf(catalog, { now: '2026-12-01T00:00:00Z', docs: 'https://docs.example.com/pay/' }, bundleWindow),
  ]);
  const context = await browser.newContext();
  page = await context.newPage();
  page.on('request', (request) => request.url().startsWith(pay.url) || foreign.push(request.url()));
  await page.goto(`${pay.url}/_mock/`);
  await page.getByText('已连接').waitFor();
});

afterAll(async () => {
  await page?.context().close();
  await pay?.stop();
});

/** A client of the mock server; another key signs what it must refuse. */
function client(privateKey = readFileSync(pay.env.WECHATPAY_PRIVATE_KEY_FILE ?? '')): Wechatpay {
  const { WECHATPAY_PUBLIC_KEY_FILE = '', WECHATPAY_PUBLIC_KEY_ID = '' } = pay.env;
  return new Wechatpay({
    baseURL: pay.url,
    mchid: pay.env.WECHATPAY_MCHID ?? '',
    serial: pay.env.WECHATPAY_SERIAL ?? '',
    privateKey,
    certs: { [WECHATPAY_PUBLIC_KEY_ID]: Rsa.from(readFileSync(WECHATPAY_PUBLIC_KEY_FILE), Rsa.KEY_TYPE_PUBLIC) },
  });
}

const order = (out_trade_no: string) => ({
  ...{ appid: 'wxd678efh567hg6787', mchid: '1900000109', description: '<b>深圳分店</b>', out_trade_no },
  ...{ notify_url: 'https://www.example.com/notify', amount: { total: 100 } },
});

test('an order appears as it is placed, is paid by a click, and its notice waits to be sent', async () => {
  await client().chain('v3/pay/transactions/native').post(order('WINDOW1'));
  await expect
    .poll(() => page.locator('#requests summary').first().textContent())
    .toContain('/v3/pay/transactions/native');
  await expectSoon(() => page.locator('#entities .entity').textContent()).toContain('NOTPAY');
  await page.getByRole('button', { name: '付款 WINDOW1' }).click();
  await expectSoon(() => page.locator('#entities .entity').textContent()).toContain('SUCCESS');
  await expectSoon(() => page.locator('#notices summary').textContent()).toContain('TRANSACTION.SUCCESS');
  await page.locator('#notices summary').click();
  expect(await page.locator('#notices .detail').textContent()).toContain('"out_trade_no": "WINDOW1"');
});

test('what was sent is text, never markup, and the policy lets nothing else in', async () => {
  await page.locator('#requests summary').first().click();
  const detail = page.locator('#requests .detail').first();
  await expectSoon(() => detail.textContent()).toContain('<b>深圳分店</b>');
  expect(await detail.locator('pre b').count()).toBe(0);
  expect(await detail.textContent()).toContain('签名正确');
  expect(foreign).toEqual([]);
});

test('links to the page of the operation, on the site that was set', async () => {
  const link = page.locator('#requests .detail').first().getByRole('link', { name: 'Native下单' });
  expect(await link.getAttribute('href')).toBe('https://docs.example.com/pay/openapi/v3/pay/transactions/native');
});

test('of an upload it shows what is signed', async () => {
  const file = pay.env.WECHATPAY_PUBLIC_KEY_FILE ?? '';
  const meta = { filename: 'shop.png', sha256: Hash.sha256(readFileSync(file)) };
  const form = { meta: JSON.stringify(meta), file: createReadStream(file) };
  const headers = { 'Content-Type': 'multipart/form-data' };
  await client().chain('v3/merchant/media/upload').post(form, { meta, headers });
  const request = page.locator('#requests details[data-text*="media/upload"]');
  await request.locator('summary').first().click();
  await expectSoon(() => request.textContent()).toContain('签名正确');
  expect(await request.locator('pre').first().textContent()).toMatch(
    /⏎\n\{"filename":"shop\.png","sha256":"\w{64}"\}⏎\n$/,
  );
});

test('a refused request says why, and a filter finds it', async () => {
  const other = readFileSync(pay.env.WECHATPAY_SERVER_KEY_FILE ?? pay.env.WECHATPAY_PRIVATE_KEY_FILE ?? '');
  const wrong = { ...order('WINDOW2'), amount: { total: 0 } };
  await expect(client(other).chain('v3/pay/transactions/native').post(wrong)).rejects.toThrow();
  await expectSoon(() => page.locator('#requests summary').first().textContent()).toContain('PARAM_ERROR');
  await page.fill('#filter', 'window2');
  await expectSoon(() => page.textContent('#requests-count')).toBe('1');
  await page.fill('#filter', '');
});

test('the clock is held and pushed, and everything is forgotten at a click', async () => {
  const before = await page.textContent('#now');
  await page.getByRole('button', { name: '+1 天' }).click();
  await expectSoon(() => page.textContent('#now')).not.toBe(before);
  await page.getByRole('button', { name: '全部清空' }).click();
  await expectSoon(() => page.locator('#entities .entity').count()).toBe(0);
  await expectSoon(() => page.textContent('#requests-count')).toBe('0');
});

test('axe finds nothing, with rows and without', async () => {
  await client().chain('v3/pay/transactions/native').post(order('WINDOW3'));
  await expectSoon(() => page.locator('#entities .entity').count()).toBe(1);
  await page.locator('#requests summary').first().click();
  for (const phone of [false, true]) expect((await findViolations(page, { dark: false, phone })).barriers).toEqual([]);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { type Visit, visit } from '../support/visit.ts';

const JSAPI = `${site}openapi/v3/pay/transactions/jsapi`;
const TRANSFER = `${site}openapi/v3/fund-app/mch-transfer/transfer-bills`;

let browser: Browser;
let open: Visit;

beforeAll(async () => {
  browser = await sharedBrowser();
  open = await visit(browser, JSAPI);
});
afterAll(() => closeContexts(browser));

/** The functions that the shown panels name. */
const shown = (page: Page): Promise<string> =>
  page.locator('[data-choice=platform] [role=tabpanel]:visible').first().innerText();

test('below the answer, a tab shows the calls of its platform', async () => {
  const { page } = open;
  await expect.poll(() => shown(page)).toContain('wx.requestPayment');
  await page.getByRole('tab', { name: '微信内网页' }).click();
  await expect.poll(() => shown(page)).toContain('getBrandWCPayRequest');
  expect(await shown(page)).not.toContain('wx.requestPayment');
});

test('the platform is kept on other pages, where they have it', async () => {
  const { page } = open;
  await page.getByRole('tab', { name: '微信内网页' }).click();
  await page.goto(TRANSFER);
  await expect.poll(() => shown(page)).toContain('WeixinJSBridge');
  await page.goto(`${site}openapi/v3/pay/transactions/native`);
  await expect.poll(() => shown(page)).toContain('code_url');
  expect(open.problems).toEqual([]);
});

test('without scripts every platform is shown with its name', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(JSAPI);
  expect(await page.locator('[data-choice=platform] .tab-title:visible').allTextContents()).toEqual([
    '小程序',
    '微信内网页',
  ]);
  await context.close();
});

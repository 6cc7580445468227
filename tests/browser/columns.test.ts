import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { type Visit, visit } from '../support/visit.ts';

const HEIGHT = 900;

let browser: Browser;
let order: Visit;

beforeAll(async () => {
  browser = await sharedBrowser();
  order = await visit(browser, `${site}openapi/v3/pay/transactions/jsapi`, {
    viewport: { width: 1440, height: HEIGHT },
  });
});
afterAll(() => closeContexts(browser));

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};

test('in a wide window the example stands beside the words, and the first field is in sight at once', async () => {
  const { page } = order;
  const words = await boxOf(page, '.intro');
  const example = await boxOf(page, '.example');
  expect(example.x).toBeGreaterThan(words.right);
  expect(example.y).toBeLessThan(words.y + 10);
  expect(example.right).toBeLessThanOrEqual(1440);
  expect((await boxOf(page, '.fields > li > div > a')).bottom).toBeLessThan(HEIGHT);
  expect(await page.locator('.VPDoc .aside').count()).toBe(0);
});

test('the example stays in sight along the request, its answers along the answer and the errors', async () => {
  const { page } = order;
  const showsAt = async (anchor: string, selector: string): Promise<boolean> => {
    await page.locator(`#${anchor}`).evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    const { y, bottom } = await boxOf(page, selector);
    return y >= 0 && bottom <= HEIGHT;
  };
  expect(await showsAt('post-request-detail', '.example')).toBe(true);
  expect(await showsAt('post-response', '.beside')).toBe(true);
  expect(await showsAt('post-errors', '.beside')).toBe(true);
});

test('an answer has a tab for success and for each main error', async () => {
  const { page } = order;
  const tabs = page.locator('.beside [role=tab]');
  expect((await tabs.allTextContents()).slice(0, 2)).toEqual(['200', '400 PARAM_ERROR']);
  await page.getByRole('tab', { name: '400 PARAM_ERROR' }).click();
  const panel = page.getByRole('tabpanel', { name: '400 PARAM_ERROR' });
  await panel.waitFor();
  expect(await panel.locator('pre').textContent()).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code": "PARAM_ERROR"/);
});

test.each([1920, 2560])('at %i px the words are at most 820 px wide, and both columns fill the page', async (width) => {
  const { page } = order;
  await page.setViewportSize({ width, height: HEIGHT });
  const words = await boxOf(page, '.tables');
  const example = await boxOf(page, '.example');
  expect(words.width).toBeLessThanOrEqual(820);
  expect(words.width + example.width).toBeGreaterThan(Math.min(width, 1840) * 0.7);
});

test('in a narrow window one column follows the order of the page', async () => {
  const { page } = order;
  await page.setViewportSize({ width: 1024, height: HEIGHT });
  const parts = ['.intro', '.example', '.notes', '.columns > .tables', '.beside', '.more'];
  const boxes = await Promise.all(parts.map((selector) => boxOf(page, selector)));
  expect(new Set(boxes.map(({ x }) => x)).size).toBe(1);
  expect(boxes.filter(({ y }, index) => index > 0 && y < (boxes[index - 1]?.bottom ?? 0))).toEqual([]);
});

test('variants for other callers are linked; the caller that a reader chose comes first on other pages', async () => {
  const { page } = order;
  const callers = page.locator('.variants > *');
  expect(await callers.allTextContents()).toEqual(['直连商户', '服务商、电商平台']);
  await page.getByRole('link', { name: '服务商、电商平台' }).click();
  await page.getByRole('heading', { level: 1, name: '服务商' }).waitFor();
  await page.goto(`${site}openapi/v3/profitsharing/orders`);
  expect(await callers.allTextContents()).toEqual(['直连商户、服务商', '电商平台']);
  await page.goto(`${site}openapi/v3/pay/transactions/native`);
  await expect.poll(() => callers.allTextContents()).toEqual(['服务商、电商平台', '直连商户']);
  expect(order.problems).toEqual([]);
});

test('a callback has a tab for each shape; its table and its sample switch together, and an address opens them', async () => {
  const { page, close } = await visit(browser, `${site}webhook/v3/transaction/success`, {
    viewport: { width: 1440, height: HEIGHT },
  });
  expect(await page.locator('.endpoint').textContent()).toMatch(/^回调TRANSACTION\.SUCCESS/);
  await page.getByRole('tab', { name: '合单的订单' }).first().click();
  const panels = page.getByRole('tabpanel', { name: '合单的订单' });
  await expect.poll(() => panels.count()).toBe(2);
  expect(await panels.last().locator('pre').textContent()).toContain('"combine_out_trade_no"');
  await page.evaluate(() => {
    location.hash = 'resource-PartnerTransactionNotification-sp_mchid';
  });
  await page.locator('#resource-PartnerTransactionNotification-sp_mchid:focus').waitFor();
  expect(await page.locator('.beside pre:visible').textContent()).toContain('"sp_mchid"');
  await close();
});

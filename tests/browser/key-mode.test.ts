import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { type Visit, visit } from '../support/visit.ts';

const TITLES = ['公钥', '平台证书', '迁移中'];

let browser: Browser;
let open: Visit;

beforeAll(async () => {
  browser = await sharedBrowser();
  open = await visit(browser, `${site}guide/quick-start`);
});
afterAll(() => closeContexts(browser));

const tab = (page: Page, title: string) => page.locator('.tab-group').getByRole('tab', { name: title });

/** The titles of the panels that are shown, in the order of the page. */
const shown = (page: Page): Promise<(string | null)[]> =>
  page.locator('.tab-group [role=tabpanel]:visible .tab-title').allTextContents();

test('the public key is shown first; a tab shows its program in place of it', async () => {
  const { page } = open;
  await expect.poll(() => shown(page)).toEqual(['公钥']);
  await tab(page, '平台证书').click();
  await page.getByRole('tabpanel', { name: '平台证书' }).waitFor();
  await expect.poll(() => shown(page)).toEqual(['平台证书']);
  expect(await page.locator('.tab-group pre:visible').textContent()).toContain('WECHATPAY_PLATFORM_SERIAL');
});

test('arrow keys move between tabs', async () => {
  const { page } = open;
  await tab(page, '平台证书').focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tabpanel', { name: '迁移中' }).waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('迁移中');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tabpanel', { name: '公钥' }).waitFor();
  await page.keyboard.press('End');
  await page.getByRole('tabpanel', { name: '迁移中' }).waitFor();
  await expect.poll(() => shown(page)).toEqual(['迁移中']);
});

test('the choice is kept on every other guide, and does not affect the language of examples', async () => {
  const { page } = open;
  for (const guide of ['signing', 'encryption']) {
    await page.goto(`${site}guide/${guide}`);
    await page.getByRole('tabpanel', { name: '迁移中' }).waitFor();
    await expect.poll(() => shown(page)).toEqual(['迁移中']);
  }
  await page.goto(`${site}openapi/v3/pay/transactions/jsapi`);
  expect(await page.getByRole('tab', { name: 'TypeScript' }).getAttribute('aria-selected')).toBe('true');
  expect(open.problems).toEqual([]);
});

test('print has the chosen one with its title, and no tabs', async () => {
  const { page } = open;
  await page.goto(`${site}guide/encryption`);
  await page.getByRole('tabpanel', { name: '迁移中' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => shown(page)).toEqual(['迁移中']);
  expect(await page.locator('.tab-title:visible').allTextContents()).toEqual(['迁移中']);
  expect(await page.locator('.tab-group [role=tablist]').isVisible()).toBe(false);
});

test('without scripts all three are shown, each with its title', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}guide/quick-start`);
  await expect.poll(() => shown(page)).toEqual(TITLES);
  expect(await page.locator('.tab-title:visible').allTextContents()).toEqual(TITLES);
  expect(await page.locator('.tab-group [role=tablist]').isVisible()).toBe(false);
  await context.close();
});

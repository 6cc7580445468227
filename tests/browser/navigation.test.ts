import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { visit } from '../support/visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

/** The text of a page's content, but for what is there for browsers without scripts. */
const contentOf = (page: Page): Promise<string> =>
  page.locator('[data-page]').evaluate((content) => {
    const copy = content.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('noscript')) element.remove();
    return copy.textContent;
  });

test('navigation to another page and back loads that page alone', async () => {
  const { page, problems, close } = await visit(browser, `${site}openapi/v3/pay/transactions/jsapi`);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.evaluate('window.stays = true');
  await page.locator('.product-sidebar a[href$="/v3/pay/transactions/native"]').click();
  await page.waitForURL('**/v3/pay/transactions/native');
  await page.locator('h1', { hasText: 'Native' }).waitFor();
  await page.locator('.run').first().waitFor();
  const shown = await contentOf(page);
  await page.goBack();
  await page.locator('h1', { hasText: 'JSAPI' }).waitFor();
  await page.goForward();
  await page.locator('h1', { hasText: 'Native' }).waitFor();
  expect(await page.evaluate('window.stays')).toBe(true);
  // Its content is in its HTML, which is read once.
  expect(requests.filter((path) => path.endsWith('.html') || path.endsWith('/native'))).toHaveLength(1);
  await page.reload();
  await expect.poll(() => contentOf(page)).toEqual(shown);
  expect(shown).toContain('out_trade_no');
  expect(requests.filter((path) => path.endsWith('hashmap.json'))).toHaveLength(1);
  expect(problems).toEqual([]);
  await close();
});

test('a page that was published anew while the site is open is loaded anew', async () => {
  const { page, close } = await visit(browser, `${site}openapi/v3/pay/transactions/jsapi`);
  await page.route('**/v3/pay/transactions/native', async (route) => {
    if (route.request().resourceType() === 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/ data-page="\w+"/g, ' data-page="0"');
    return route.fulfill({ response, body });
  });
  await page.evaluate('window.stays = true');
  await page.locator('.product-sidebar a[href$="/v3/pay/transactions/native"]').click();
  await expect.poll(() => page.evaluate('window.stays')).toBeUndefined();
  await page.locator('h1', { hasText: 'Native' }).waitFor();
  expect(await contentOf(page)).toContain('out_trade_no');
  await close();
});

test('a browser that is never idle answers nevertheless, and takes over a page before it leaves it', async () => {
  const { page, problems, close } = await visit(
    browser,
    `${site}openapi/v3/pay/transactions/jsapi`,
    { reducedMotion: 'reduce' },
    async (context) => {
      await context.addInitScript('window.requestIdleCallback = () => 0');
    },
  );
  await page.getByLabel('筛选全部产品的接口').fill('jsapi 下单');
  await expect.poll(() => page.locator('.all-operations nav a').count()).toBeGreaterThan(1);
  await page.getByLabel('筛选全部产品的接口').fill('');
  await page.locator('.VPSwitchAppearance').first().click();
  await expect.poll(() => page.evaluate(() => document.documentElement.className)).toContain('dark');
  // By script alone: nothing points at the sidebar or at the content before.
  await page
    .locator('.product-sidebar a[href$="/v3/pay/transactions/native"]')
    .evaluate((link: HTMLElement) => link.click());
  await page.locator('h1', { hasText: 'Native' }).waitFor();
  await expect.poll(() => page.locator('.example').first().innerText()).toContain('transactions.native');
  expect(await page.locator('h1').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

test('a first visit loads no data of other pages', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto(`${site}openapi/v3/pay/transactions/jsapi`, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.endsWith('hashmap.json'))).toEqual([]);
  const metadata = loaded.find((path) => path.includes('/chunks/metadata.')) ?? '';
  const text = await (await page.request.get(new URL(metadata, site).href)).text();
  expect(text).toContain('__VP_SITE_DATA__');
  expect(text).not.toContain('__VP_HASH_MAP__');
  await context.close();
});

test('a missing page says so, and navigation from there works', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}openapi/v3/no-such-path`);
  await page.getByText('没有这个页面').waitFor();
  await page.locator('#not-found').getByRole('link', { name: '全部接口' }).click();
  await page.locator('h1', { hasText: '全部接口' }).waitFor();
  await context.close();
});

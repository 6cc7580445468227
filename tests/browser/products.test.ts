import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { weighPage } from '../../scripts/bench/weight.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { untilTrue, type Visit, visit } from '../support/visit.ts';

const INDEX = `${site}openapi/`;
/** The budget of any page: a list of a hundred pages with a sentence each is more than a typical one. */
const HTML_BYTES = 80 * 1024;
const FIRST_LOAD_BYTES = 110 * 1024;
const ELEMENTS = 1_500;

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

describe('the index of all operations', () => {
  let open: Visit;

  beforeAll(async () => {
    open = await visit(browser, INDEX);
    await open.page.locator('.operation-filter[data-started]').waitFor();
  });

  afterAll(() => open.close());

  const count = (page: Page) => page.locator('.operation-filter output').innerText();
  const rows = (page: Page) => page.locator('.operation-list li:visible').count();
  const texts = (page: Page) => page.locator('.operation-list li:visible').allInnerTexts();

  test('filters by name, product, version and certificate, and shows the count', async () => {
    const { page, problems } = open;
    await expect.poll(() => rows(page)).toBe(60);
    await page.getByLabel('查找').fill('jsapi 下单');
    await expect.poll(() => count(page)).toMatch(/^找到 \d+ 个$/);
    await page.locator('.operation-list a[href$="/v3/pay/transactions/jsapi"]', { hasText: 'JSAPI下单' }).waitFor();
    await page.locator('select[name=product]').selectOption('v2-payment');
    await expect.poll(() => count(page)).toBe('没有相符的接口或回调');
    await page.getByLabel('查找').fill('');
    await page.getByLabel('须商户 API 证书').check();
    // For a moment there are no rows, or those of the filter before.
    const marks = async () => (await texts(page)).map((text) => text.includes('须商户证书'));
    await expect.poll(async () => [...new Set(await marks())]).toEqual([true]);
    await expect.poll(() => rows(page)).toBeGreaterThan(2);
    await expect.poll(() => new URL(page.url()).search).toBe('?product=v2-payment&certificate=1');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await expect.poll(() => count(page)).toMatch(/^共 1,\d{3} 个接口/);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(problems).toEqual([]);
  });

  test('the URL contains the filter, and the back button restores the previous one', async () => {
    const { page } = open;
    await page.goto(`${INDEX}?version=notify&q=退款`);
    // Until the filter is applied the page has its first rows.
    await expect.poll(() => count(page)).toMatch(/^找到 \d+ 个$/);
    expect(await rows(page)).toBeGreaterThan(3);
    const callbacks = await count(page);
    expect(await page.getByLabel('查找').inputValue()).toBe('退款');
    await page.locator('select[name=version]').selectOption('v3');
    await expect.poll(() => count(page)).not.toBe(callbacks);
    await page.goBack();
    await expect.poll(() => count(page)).toBe(callbacks);
    await expect.poll(() => page.locator('select[name=version]').inputValue()).toBe('notify');
    await page.locator('.operation-list a').first().click();
    await page.waitForURL('**/webhook/**');
    await page.goBack();
    await expect.poll(() => count(page)).toBe(callbacks);
  });

  test('works with the keyboard alone, and focuses the first of further rows', async () => {
    const { page } = open;
    await page.goto(`${INDEX}?version=v3`);
    await expect.poll(() => count(page)).toMatch(/^找到 \d+ 个$/);
    expect(await rows(page)).toBe(60);
    await page.locator('.operation-list .more').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => rows(page)).toBe(120);
    const isNext = 'document.activeElement.parentElement.matches("li:nth-child(61)")';
    await expect.poll(() => page.evaluate(isNext)).toBe(true);
  });

  test('redirects old addresses to the product', async () => {
    const { page } = open;
    await page.goto(`${site}openapi/#payscore`);
    await page.waitForURL(`${site}product/payscore`);
    await page.locator('h1', { hasText: '微信支付分' }).waitFor();
  });

  test('shows first what the chosen kind of caller may call', async () => {
    const { page, problems, close } = await visit(browser, INDEX, {}, async (context) => {
      await context.addInitScript(() => localStorage.setItem('caller', '服务商'));
    });
    const paths = () => page.locator('.operation-list li code').allInnerTexts();
    const isFirst = async (path: string, other: string): Promise<boolean> => {
      const all = await paths();
      return all.indexOf(path) !== -1 && all.indexOf(path) < all.indexOf(other);
    };
    await page.locator('.operation-filter[data-started]').waitFor();
    await page.getByLabel('查找').fill('jsapi 下单');
    const [own, other] = ['/v3/pay/partner/transactions/jsapi', '/v3/pay/transactions/jsapi'];
    await expect.poll(() => isFirst(own, other)).toBe(true);
    await page.goto(`${site}openapi/v3/pay/transactions/jsapi`);
    await untilTrue(page, 'document.querySelector("#app")?.__vue_app__ !== undefined');
    await page.getByLabel('筛选全部产品的接口').fill('jsapi 下单');
    const found = page.locator('.all-operations nav a').first();
    await expect.poll(() => found.getAttribute('href')).toMatch(/\/v3\/pay\/partner\/transactions\/jsapi$/);
    // A sidebar has its groups where they were when the page was painted.
    expect(await page.locator('.product-sidebar summary').first().innerText()).toBe('直连下单');
    await page.locator('[data-search]').first().click();
    await page.getByRole('combobox').fill('jsapi下单');
    const results = () => page.locator('.search-place code').allInnerTexts();
    await expect.poll(async () => (await results()).indexOf(own)).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test('lists the first operations and links every product without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(INDEX);
    expect(await page.locator('.operation-filter').isVisible()).toBe(false);
    expect(await page.locator('.operation-list a[href]:visible').count()).toBe(60);
    expect(await page.locator('.product-grid a[href*="/product/"]:visible').count()).toBeGreaterThan(30);
    expect(await page.locator('a[href$="/openapi/index.md"]:visible').count()).toBeGreaterThan(0);
    await context.close();
  });
});

describe('the overview of a product', () => {
  test('leads to other products, and to any operation, from its sidebar', async () => {
    const { page, problems, close } = await visit(browser, `${site}product/payment`);
    await page.locator('.all-operations summary').click();
    await page.locator('.all-operations a[href$="/product/profit-sharing"]').waitFor({ state: 'visible' });
    await page.getByLabel('筛选全部产品的接口').fill('请求分账');
    await page.locator('.all-operations a[href$="/openapi/v3/profitsharing/orders"]').first().click();
    await page.waitForURL('**/openapi/v3/profitsharing/orders');
    await page.locator('.product-sidebar .product-name', { hasText: '分账' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('shows its flow, and links its pages', async () => {
    const { page, problems, close } = await visit(browser, `${site}product/payment`);
    expect(await page.locator('.product-sidebar .product-name').getAttribute('aria-current')).toBe('page');
    const drawing = page.getByRole('img', { name: '时序图：用户、商户后台、微信支付' });
    await drawing.waitFor({ state: 'visible' });
    await page.locator('.diagram summary').first().click();
    await expect.poll(() => page.locator('.diagram ol').first().innerText()).toContain('商户后台 → 微信支付：下单');
    await page.locator('.product li a', { hasText: 'JSAPI下单' }).first().click();
    await page.waitForURL('**/openapi/v3/pay/transactions/jsapi');
    await page.locator('h1', { hasText: 'JSAPI' }).waitFor();
    const trail = page.locator('.page-trail a');
    await expect.poll(() => trail.allInnerTexts()).toEqual(['产品', '基础支付']);
    await trail.last().click();
    await page.waitForURL('**/product/payment');
    expect(problems).toEqual([]);
    await close();
  });

  test('a diagram follows the colour scheme', async () => {
    const { page, close } = await visit(browser, `${site}product/payment`, { colorScheme: 'light' });
    const text = page.locator('.diagram svg text').first();
    const color = () => text.evaluate((element) => getComputedStyle(element).fill);
    const light = await color();
    await page.evaluate('document.documentElement.classList.add("dark")');
    await expect.poll(color).not.toBe(light);
    const width = (await page.locator('.diagram svg').first().boundingBox())?.width;
    expect(width).toBeGreaterThan(300);
    await close();
  });

  test('a wide diagram scrolls in its box, the page does not', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
    const { page, close } = await visit(browser, `${site}product/ecommerce`, phone);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const box = page.locator('.diagram > div').first();
    expect(await box.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await untilTrue(page, 'document.querySelector(".diagram > div").scrollLeft > 0');
    await close();
  });
});

test.each(['openapi/', 'product/', 'product/payment', 'product/ecommerce', 'product/transfer'])(
  '/%s is light',
  async (path) => {
    const { htmlBytes, firstLoadBytes, elements } = await weighPage(browser, site + path);
    expect(htmlBytes).toBeLessThan(HTML_BYTES);
    expect(firstLoadBytes).toBeLessThan(FIRST_LOAD_BYTES);
    expect(elements).toBeLessThan(ELEMENTS);
  },
);

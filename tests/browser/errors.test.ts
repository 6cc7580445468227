import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { clipboardText, untilTrue, type Visit, visit } from '../support/visit.ts';

let browser: Browser;
let open: Visit;

beforeAll(async () => {
  browser = await sharedBrowser();
  open = await visit(browser, `${site}errors/`);
});

afterAll(() => closeContexts(browser));

/** Every code, by the Markdown page, which leaves nothing out. */
async function allCodes(): Promise<string[]> {
  const markdown = await (await fetch(`${site}errors/index.md`)).text();
  return [...markdown.matchAll(/^### `([^`]+)`/gm)].map(([, code = '']) => code).sort();
}

/** Codes that the list shows, or that groups show when they are unfolded. */
const shown = (page: Page) => page.locator('.error-list > li:not([hidden]) h3:not([hidden]) > code').allTextContents();

/** Types into the filter, whose script comes with the first letter. */
async function expectCodes(page: Page, typed: string, codes: readonly string[]): Promise<void> {
  await page.fill('.error-filter input', typed);
  await expect.poll(() => shown(page)).toEqual(codes);
}

test('the list is filtered by code, by meaning and by operation', async () => {
  const { page, problems } = open;
  const groups = await page.locator('.error-group > summary').allInnerTexts();
  expect(await page.locator('.error-filter input').getAttribute('placeholder')).toBe('按错误码、含义或接口筛选');
  await expectCodes(page, 'noauth', ['NO_AUTH', 'NOAUTH']);
  await expectCodes(page, '付款码 过期', ['AUTHCODEEXPIRE']);
  await expectCodes(page, '没有这样的错误', []);
  await expectCodes(page, '/pay/closeorder 已支付', ['ORDERPAID']);
  const links = page.locator('.error-list details[open] a:visible');
  const titles = () => links.evaluateAll((found) => found.map((link) => link.getAttribute('title')));
  await expect.poll(titles).toEqual(['POST /pay/closeorder']);
  await page.fill('.error-filter input', '');
  await expect.poll(async () => (await shown(page)).sort()).toEqual(await allCodes());
  await expect.poll(() => page.locator(':is(.error-list details, .error-group)[open]').count()).toBe(0);
  await expect.poll(() => page.locator('.error-group > summary').allInnerTexts()).toEqual(groups);
  expect(await page.locator('.error-group > summary:visible').count()).toBe(groups.length);
  expect(problems).toEqual([]);
});

test('without scripts there is no filter, and what is not on the page is linked', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}errors/`);
  const counts = await page.locator('.error-group > summary small').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe((await allCodes()).length);
  await page.locator('.error-group[data-rest] > summary').first().click();
  await expect.poll(() => page.locator('.error-group[open] .rest a[href$="/errors/index.md"]').isVisible()).toBe(true);
  await expect.poll(() => page.locator('.error-filter').isVisible()).toBe(false);
  await context.close();
});

test('a code on a page links to its entry in the index', async () => {
  const { page, problems, close } = await visit(browser, `${site}openapi/v3/pay/transactions/jsapi`);
  await page.locator('#post-errors-SIGN_ERROR a').click();
  await page.waitForURL(/\/errors\/#SIGN_ERROR$/);
  await page.locator('h3#SIGN_ERROR').waitFor({ state: 'visible' });
  await untilTrue(
    page,
    `(({ top }) => top >= 0 && top < innerHeight / 2)(document.getElementById('SIGN_ERROR').getBoundingClientRect())`,
  );
  expect(problems).toEqual([]);
  await close();
});

test('samples and links of fields are copied unchanged', async () => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const { page, close } = await visit(browser, `${site}openapi/v3/pay/transactions/jsapi`, { permissions });
  const sample = page.locator('.sample').first();
  await sample.locator('summary').click();
  await sample.locator('.copy-sample').click();
  await expect
    .poll(() => clipboardText(page))
    .toMatch(/^POST \/v3\/pay\/transactions\/jsapi HTTP\/1\.1\nHost: api\.mch\.weixin\.qq\.com\n/);
  await page.locator('#post-request-appid a').click();
  await expect.poll(() => clipboardText(page)).toBe(`${site}openapi/v3/pay/transactions/jsapi#post-request-appid`);
  await close();
});

test('on a phone, nothing is pushed away while the page comes to life', async () => {
  for (const path of ['errors/', 'openapi/', 'webhook/']) {
    const shifts: string[] = [];
    const { page, close } = await visit(
      browser,
      site + path,
      { viewport: { width: 360, height: 800 } },
      async (context) => {
        await context.exposeFunction('reportShift', (shift: string) => shifts.push(shift));
        await context.addInitScript(`new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries())
            if (value > 0.005) reportShift(value.toFixed(3) + ' ' + (sources[0]?.node?.className ?? ''));
        }).observe({ type: 'layout-shift', buffered: true })`);
      },
    );
    await page.locator('.VPLocalNavOutlineDropdown button').waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(shifts, path).toEqual([]);
    await close();
  }
});

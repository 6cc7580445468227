import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { visit } from '../support/visit.ts';

const PAGE = `${site}openapi/v3/pay/transactions/jsapi`;

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

const isShown = (page: Page, selector: string): Promise<boolean[]> =>
  page.locator(selector).evaluateAll((elements) => elements.map((element) => element.checkVisibility()));

test('in print every fold is open', async () => {
  const { page, close } = await visit(browser, PAGE);
  const inFolds = '.vp-doc details:not([open]) > :not(summary)';
  const selector = `${inFolds}:is(ul, pre)`;
  expect((await isShown(page, selector)).some(Boolean)).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const heights = await page.locator(selector).evaluateAll((elements) =>
    // What is in a tab that was not chosen is not printed.
    elements
      .filter((element) => !element.closest('[data-hidden]'))
      .map((element) => element.getBoundingClientRect().height),
  );
  expect(heights.length).toBeGreaterThan(2);
  expect(heights.filter((height) => height < 10)).toEqual([]);
  await close();
});

test('in print there are no controls and no URLs of links', async () => {
  const { page, close } = await visit(browser, PAGE);
  await page.locator('[data-h]').nth(3).hover();
  await page.emulateMedia({ media: 'print' });
  const things =
    '.VPNav, .VPSidebar, .VPLocalNav, .aside, .VPDocFooter, .VPFooter, button, [role=tab], #hover-popover, .header-anchor';
  expect((await isShown(page, things)).filter(Boolean)).toEqual([]);
  const printed = await page
    .locator('.vp-doc a')
    .evaluateAll((links) =>
      links.filter((link) =>
        ['::before', '::after'].some((part) => /http|attr|\//.test(getComputedStyle(link, part).content)),
      ),
    );
  expect(printed).toEqual([]);
  const { left, right } = await page.locator('.vp-doc h1').evaluate((element) => element.getBoundingClientRect());
  expect(left).toBeLessThan(100);
  expect(right).toBeGreaterThan(800);
  await close();
});

test('in print only the chosen tab is visible', async () => {
  const { page, close } = await visit(browser, `${site}guide/webhook`);
  await page.emulateMedia({ media: 'print' });
  const shown = await page
    .locator('.vp-code-group')
    .first()
    .locator('.blocks > div')
    .evaluateAll((blocks) => blocks.filter((block) => block.checkVisibility()).length);
  expect(shown).toBe(1);
  await close();
});

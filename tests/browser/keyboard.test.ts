import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { clipboardText, visit } from '../support/visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

/** The focused element: the part of the page, whether its focus is visible, and its position in the document. */
interface Stop {
  part: string;
  text: string;
  isSeen: boolean;
  place: number;
}

/** The parts of a page that a walk comes through, in this order. */
const PARTS: readonly (readonly [part: string, selector: string])[] = [
  ['skip link', '.VPSkipLink'],
  ['title', '.VPNavBarTitle a'],
  ['search button', '[data-search]'],
  ['menu', '.VPNavBarMenu a, .VPNavBarMenu button'],
  ['dark switch', '.VPNavBarAppearance button'],
  ['sidebar', '.product-sidebar :is(a, summary)'],
  ['copy path', '.copy-path'],
  ['facts', '.bar dd a'],
  ['tabs', '.code-tabs [role=tab]'],
  ['identifier', '[data-h]'],
  ['field', '.fields a'],
  ['fold of a field', '.fields summary'],
  ['fold of a sample', '.sample summary'],
  ['error', 'table.errors a'],
  ['Markdown link', '.markdown-link a'],
  ['pager', '.pager-link'],
];

const stopAt = (page: Page): Promise<Stop | undefined> =>
  page.evaluate((parts) => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
    const part = parts.find(([, selector]) => focused.matches(selector))?.[0] ?? '';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
    const { width, height } = focused.getBoundingClientRect();
    const isMarked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    const place = [...document.querySelectorAll('*')].indexOf(focused);
    const text = `${focused.tagName} ${focused.className} ${focused.textContent?.trim().slice(0, 30)}`;
    return { part, text, isSeen: isMarked && width > 0 && height > 0, place };
  }, PARTS);

/** Presses a key until the focus leaves the page; never more often than there could be places. */
async function walk(page: Page, key: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < 600; count += 1) {
    await page.keyboard.press(key);
    const stop = await stopAt(page);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus does not leave the page: ${JSON.stringify(stops.slice(-3))}`);
}

test('Tab goes through a page and leaves it, with a visible focus', async () => {
  const { page, close } = await visit(browser, `${site}openapi/v3/pay/transactions/jsapi`);
  const stops = await walk(page, 'Tab');
  expect(stops.filter(({ isSeen }) => !isSeen).map(({ text }) => text)).toEqual([]);
  const first = PARTS.map(([part]) => ({ part, index: stops.findIndex((stop) => stop.part === part) }));
  expect(first.filter(({ index }) => index === -1).map(({ part }) => part)).toEqual([]);
  expect([...first].sort((a, b) => a.index - b.index).map(({ part }) => part)).toEqual(PARTS.map(([part]) => part));
  expect(
    stops.filter((stop, index) => index && stop.place <= (stops[index - 1]?.place ?? 0)).map(({ text }) => text),
  ).toEqual([]);
  await close();
});

test('every control works with the keyboard', async () => {
  const { page, close } = await visit(browser, `${site}openapi/v3/pay/transactions/jsapi`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#VPContent');
  await page.locator('.copy-path').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboardText(page)).toBe('/v3/pay/transactions/jsapi');
  await page.locator('[role=tab]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('[role=tab]').nth(1).and(page.locator('[aria-selected=true]')).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.locator('[role=tab]').first().and(page.locator('[aria-selected=true]')).waitFor();
  for (let count = 0; count < 5 && (await stopAt(page))?.part !== 'identifier'; count += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('#hover-popover:not([hidden])').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#hover-popover').waitFor({ state: 'hidden' });
  await page.locator('.sample summary').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.sample').first().getAttribute('open')).not.toBeNull();
  await page.locator('[data-search]').first().focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open] [role=combobox]:focus').waitFor();
  await page.keyboard.type('jsapi');
  await page.locator('[role=option]').first().waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-search]'))).toBe(true);
  await page.locator('.fields a').first().focus();
  await page.keyboard.press('/');
  await page.locator('dialog[open] [role=combobox]:focus').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.fields a'))).toBe(true);
  await close();
});

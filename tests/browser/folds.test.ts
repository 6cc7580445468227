import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser, Page } from 'playwright-core';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restPlace } from '../../scripts/writers/html/rest-model.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { fileReader } from '../support/built/with-rest.ts';
import { site } from '../support/site-ready.ts';
import { visit } from '../support/visit.ts';

const PAGE = `${site}openapi/v3/pay/transactions/jsapi`;
const OTHER_PAGE = `${site}openapi/v3/pay/transactions/native`;
const RARE = 'post-request-detail-goods_detail-merchant_goods_id';

let browser: Browser;
let large: LargePage;

beforeAll(async () => {
  large = await findLargePage();
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

const isShown = (page: Page, id: string): Promise<boolean> =>
  page.locator(`[id="${id}"]`).evaluate((element) => element.checkVisibility());

/** How many folds of tables are closed. */
const closed = (page: Page): Promise<number> => page.locator(':is(.fields details, .rare-fields):not([open])').count();

test('seldom used fields are folded with their number, and unfold by click and by key', async () => {
  const { page, close } = await visit(browser, PAGE);
  const fold = page.locator('.rare-fields').first();
  const summary = fold.locator('> summary');
  expect(await summary.innerText()).toMatch(/^较少用到的 \d+ 个字段$/);
  expect(await isShown(page, RARE)).toBe(false);
  await summary.click();
  await expect.poll(() => isShown(page, 'post-request-goods_tag')).toBe(true);
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => isShown(page, 'post-request-goods_tag')).toBe(false);
  await close();
});

test('the address of a folded field unfolds it and scrolls to it, also with another address of the same page', async () => {
  const { page, close } = await visit(browser, `${PAGE}#${RARE}`);
  await expect.poll(() => isShown(page, RARE)).toBe(true);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(RARE);
  expect(await page.locator(`[id="${RARE}"]`).evaluate(isOnScreen)).toBe(true);
  await close();
  const again = await visit(browser, PAGE);
  await again.page.evaluate((id) => {
    location.hash = id;
  }, RARE);
  await expect.poll(() => again.page.locator(`[id="${RARE}"]`).evaluate(isOnScreen)).toBe(true);
  await again.close();
});

test('on a phone, an address leads to what is laid out late, and the links of a closed sidebar are out of reach', async () => {
  const { page, close } = await visit(browser, `${PAGE}#post-errors`, { viewport: { width: 390, height: 844 } });
  await expect.poll(() => page.locator('[id="post-errors"]').evaluate(isOnScreen)).toBe(true);
  const link = page.locator('.VPSidebar a').first();
  const canFocus = () =>
    link.evaluate((element: HTMLElement) => {
      element.focus();
      return document.activeElement === element;
    });
  expect(await canFocus()).toBe(false);
  await page.locator('.VPLocalNav .menu').click();
  await expect.poll(canFocus).toBe(true);
  await close();
});

test('one switch unfolds all tables, stays in its place, and is stored for other pages', async () => {
  const { page, problems, close } = await visit(browser, PAGE);
  expect(await closed(page)).toBeGreaterThan(1);
  const button = page.locator('.unfold').first();
  await button.scrollIntoViewIfNeeded();
  const before = await button.boundingBox();
  await button.click();
  await expect.poll(() => closed(page)).toBe(0);
  expect((await button.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  expect(await page.locator('.unfold[aria-pressed=true]').count()).toBe(await page.locator('.unfold').count());
  await page.goto(OTHER_PAGE);
  await expect.poll(() => closed(page)).toBe(0);
  await page.locator('.unfold').first().click();
  await expect.poll(() => closed(page)).toBeGreaterThan(1);
  await page.goto(PAGE);
  await page.locator('.unfold[aria-pressed=false]').first().waitFor();
  expect(await isShown(page, RARE)).toBe(false);
  expect(problems).toEqual([]);
  await close();
});

test('with the stored choice the address of a field leads to it', async () => {
  const { page, close } = await visit(browser, `${PAGE}#post-response-prepay_id`, {}, async (context) => {
    await context.addInitScript(() => localStorage.setItem('fields-unfolded', ''));
  });
  await expect.poll(() => closed(page)).toBe(0);
  await expect.poll(() => page.locator('#post-response-prepay_id').evaluate(isOnScreen)).toBe(true);
  await close();
});

test('without script the fold opens by click, and by the address of a field', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${PAGE}#${RARE}`);
  expect(await page.locator(`[id="${RARE}"]`).isVisible()).toBe(true);
  await page.goto(OTHER_PAGE);
  const goods = page.locator('#post-request-goods_tag');
  expect(await goods.isVisible()).toBe(false);
  await page.locator('.rare-fields > summary').first().click();
  await expect.poll(() => goods.isVisible()).toBe(true);
  await context.close();
});

test('in print it is open', async () => {
  const { page, close } = await visit(browser, PAGE);
  await page.emulateMedia({ media: 'print' });
  const { height } = await page.locator('#post-request-goods_tag').evaluate((row) => row.getBoundingClientRect());
  expect(height).toBeGreaterThan(10);
  await close();
});

/** A page that leaves out fields, the reference of a fold that lacks them, and their ids. */
interface LargePage {
  path: string;
  reference: string;
  ids: string[];
}

/** The first page of the site, by name, that leaves out the fields of a fold that readers can press at once. */
async function findLargePage(): Promise<LargePage> {
  const dist = join(process.cwd(), 'dist');
  const read = fileReader(dist);
  for (const file of (await glob('openapi/**/*.html', { cwd: dist })).sort()) {
    const html = read(file);
    if (!html.includes(' data-rest="')) continue;
    const $ = load(html);
    const folds = $('.fields details[data-rest]').filter(
      (_, fold) => !$(fold).parents(':is(details:not([open]), [data-hidden])').length,
    );
    const reference = folds.first().attr('data-rest') ?? '';
    const place = restPlace(reference);
    const texts = reference ? (JSON.parse(read(place.file)) as string[]) : [];
    const ids = [...(texts[place.index] ?? '').matchAll(/<li id="([^"]+)"/g)].map(([, id = '']) => id);
    if (ids.length) return { path: file.replace(/\.html$/, ''), reference, ids };
  }
  throw new Error('No page of the site leaves out fields.');
}

test('of a large page, a fold gets its content when it is opened', async () => {
  const { path, reference, ids } = large;
  const { page, problems, close } = await visit(browser, site + path);
  const fields = page.locator(ids.map((id) => `[id="${id}"]`).join());
  expect(await fields.count()).toBe(0);
  await page.locator(`[data-rest="${reference}"] > summary`).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => fields.count()).toBe(ids.length);
  expect(await page.locator(`[data-rest="${reference}"]`).count()).toBe(0);
  expect(await fields.first().isVisible()).toBe(true);
  expect(problems).toEqual([]);
  await close();
});

test('the address of a field that is not on the page leads to it', async () => {
  const { path, ids } = large;
  const id = ids.at(-1) ?? '';
  const { page, problems, close } = await visit(browser, `${site}${path}#${id}`);
  await page.locator(`[id="${id}"]`).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(id);
  await expect.poll(() => page.locator(`[id="${id}"]`).evaluate(isOnScreen)).toBe(true);
  expect(problems).toEqual([]);
  await page.locator('.unfold').first().click();
  await expect
    .poll(() => page.locator(`:is(.fields details, .rare-fields):is([data-rest], :not([open]))`).count())
    .toBe(0);
  await close();
});

test('without network, and without scripts, an empty fold links the Markdown page', async () => {
  const { path, reference } = large;
  const summary = `[data-rest="${reference}"] > summary`;
  const link = `[data-rest="${reference}"] .rest a[href$="/${path}.md"]`;
  const { page, close } = await visit(browser, site + path);
  await page.context().setOffline(true);
  await page.locator(summary).click();
  await page.locator(link).waitFor();
  await close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(site + path);
  await plain.locator(summary).click();
  await expect.poll(() => plain.locator(link).isVisible()).toBe(true);
  await context.close();
});

test('the panel of a tab gets its content when the tab is chosen, by its address too', async () => {
  const path = 'webhook/v3/transaction/success';
  const panels = '[role=tabpanel][data-rest]';
  const { page, problems, close } = await visit(browser, site + path);
  const panel = page.locator(`.tables ${panels}`).first();
  const value = await panel.getAttribute('data-value');
  await page.locator(`.tables [role=tab][data-value="${value}"]`).click();
  const rows = page.locator(`.tables [role=tabpanel][data-value="${value}"] .fields li`);
  await rows.first().waitFor();
  expect(await page.locator(`[role=tabpanel][data-value="${value}"][data-rest]`).count()).toBe(0);
  const id = (await rows.first().getAttribute('id')) ?? '';
  await close();
  const again = await visit(browser, `${site}${path}#${id}`);
  await again.page.locator(`[id="${id}"]`).waitFor();
  await expect.poll(() => again.page.locator(`[id="${id}"]`).evaluate(isOnScreen)).toBe(true);
  expect([...problems, ...again.problems]).toEqual([]);
  await again.close();
});

test('a long file of a guide is folded to what matters, and opens as a whole, with its hovers', async () => {
  const { page, problems, close } = await visit(browser, `${site}guide/signing`);
  const long = page.locator('.long-code:visible').first();
  await long.locator('.whole-code > summary').click();
  await expect.poll(() => long.locator('.excerpt').isVisible()).toBe(false);
  await long.locator('.whole-code [data-h]:visible').first().hover();
  await page.locator('#hover-popover:not([hidden])').waitFor();
  expect(problems).toEqual([]);
  await close();
});

/** Runs in the page: whether an element is within the window. */
function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

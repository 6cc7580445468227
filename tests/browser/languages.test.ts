import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExampleCall } from '../../scripts/languages/example-call.ts';
import { LANGUAGES } from '../../scripts/languages/languages.ts';
import { php } from '../../scripts/languages/php.ts';
import { shell } from '../../scripts/languages/shell.ts';
import { exampleFile } from '../../scripts/spec/locations.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { site } from '../support/site-ready.ts';
import { clipboardText, type Visit, visit } from '../support/visit.ts';

const ORDER = 'v3/pay/transactions/jsapi';
/** A page of two operations. */
const TWO = 'v3/apply4subject/applyment';

const { catalog } = await projectSpec();
let browser: Browser;
let open: Visit;

beforeAll(async () => {
  browser = await sharedBrowser();
  open = await visit(browser, `${site}openapi/${ORDER}`, { permissions: ['clipboard-read', 'clipboard-write'] });
});
afterAll(() => closeContexts(browser));

const callsOf = (name: string) =>
  catalog.operations
    .filter((operation) => operation.name === name)
    .map((operation) => readExampleCall(operation, readFileSync(exampleFile(operation), 'utf8'), catalog.server))
    .filter((call) => call !== undefined);

const tab = (page: Page, title: string) => page.getByRole('tab', { name: title }).first();

const shown = (page: Page): Promise<string[]> => page.locator('.code-panel pre').allTextContents();

test('TypeScript is shown first; a tab shows its language in place of it', async () => {
  const { page } = open;
  expect(await tab(page, 'TypeScript').getAttribute('aria-selected')).toBe('true');
  await tab(page, 'PHP').click();
  await expect.poll(() => shown(page)).toEqual(callsOf(ORDER).map((call) => php.write(call)));
  expect(await page.locator('div.language-ts').isVisible()).toBe(false);
  expect(await tab(page, 'PHP').getAttribute('aria-selected')).toBe('true');
});

test('each style of PHP is copied completely', async () => {
  const { page } = open;
  const [call] = callsOf(ORDER);
  for (const { name, title } of php.styles) {
    await page.getByLabel('调用方式').selectOption({ label: title });
    const code = call && php.write(call, name);
    await expect.poll(() => shown(page)).toEqual([code]);
    await page.locator('.code-panel .copy-sample').click();
    await expect.poll(() => clipboardText(page)).toBe(code);
  }
});

test('arrow keys move between tabs', async () => {
  const { page } = open;
  await tab(page, 'PHP').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Shell · cURL');
  await page.getByRole('tabpanel', { name: 'Shell · cURL' }).waitFor();
  await expect.poll(() => shown(page)).toEqual(callsOf(ORDER).map((call) => shell.write(call)));
});

test('the choice is kept on the next page, for all of its examples', async () => {
  const { page } = open;
  await page.goto(`${site}openapi/${TWO}`);
  const calls = callsOf(TWO);
  expect(calls).toHaveLength(2);
  await expect.poll(() => shown(page)).toEqual(calls.map((call) => shell.write(call)));
  await page.getByRole('tab', { name: 'TypeScript' }).last().click();
  await page.locator('.code-panel').first().waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('div.language-ts:visible').count()).toBe(2);
  expect(open.problems).toEqual([]);
});

test('without scripts every language is shown, and guides have their outline', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}openapi/${ORDER}`);
  expect(await page.locator('div.language-ts').isVisible()).toBe(true);
  expect(await page.locator('.code-tabs').isVisible()).toBe(false);
  const blocks = page.locator('.plain-call pre:visible');
  expect(await blocks.allTextContents()).toEqual(
    callsOf(ORDER).flatMap((call) => LANGUAGES.map(({ write }) => write(call))),
  );
  await page.goto(`${site}guide/webhook`);
  await page.locator('.plain-outline a', { hasText: '只办一次' }).click();
  expect(decodeURIComponent(page.url())).toMatch(/#只办一次$/);
  await context.close();
});

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeShared } from '../../live/src/edit/share-fragment.ts';
import { findViolations, violationsIn } from '../support/axe.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { runFirst } from '../support/run-first.ts';
import { site } from '../support/site-ready.ts';
import { clipboardText, type Visit, visit } from '../support/visit.ts';

const ORDER = 'v3/pay/transactions/jsapi';
const NUMBER = 'EDITED20261201';
const PHONE = { width: 390, height: 844 };

let browser: Browser;
let open: Visit;

beforeAll(async () => {
  browser = await sharedBrowser();
  open = await visitPage(`openapi/${ORDER}`);
});
afterAll(() => closeContexts(browser));

/** Opens a page, whose colours change at once; whatever breaks the policy is an error of its console. */
const visitPage = (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const permissions = ['clipboard-read', 'clipboard-write'];
  return visit(browser, site + path, { permissions, reducedMotion: 'reduce', ...options });
};

const editorOf = (page: Page): Locator => page.locator('.cm-content');
const toolOf = (page: Page, name: string): Locator => page.locator('.edit-tools').getByRole('button', { name });

/** What the page has loaded of the editor's types. */
const loadedTypes = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/editor/')),
  );

/** The code in the editor. */
const codeOf = async (page: Page): Promise<string> =>
  (await editorOf(page).locator('.cm-line').allInnerTexts()).join('\n');

/** Puts the cursor behind a text of the editor. */
async function placeBehind(page: Page, text: string): Promise<void> {
  const line = editorOf(page).locator('.cm-line', { hasText: text });
  await line.click();
  await page.keyboard.press('Home');
  const content = (await line.innerText()).trimStart();
  for (let moved = 0; moved < content.indexOf(text) + text.length; moved += 1) await page.keyboard.press('ArrowRight');
}

/** Replaces the value of an edited line, which the text before it names. */
async function setValue(page: Page, before: string, value: string): Promise<void> {
  await placeBehind(page, before);
  await page.keyboard.press('Shift+End');
  await page.keyboard.insertText(` ${value},`);
}

describe('the editor of an example', () => {
  test('opens on a click, and what is edited runs', async () => {
    const { page } = open;
    expect(await loadedTypes(page)).toEqual([]);
    await page.locator('.edit').first().click();
    await expect.poll(() => codeOf(page)).toContain('out_trade_no: ');
    expect(await page.locator('pre[data-run]').first().isVisible()).toBe(false);
    await setValue(page, 'out_trade_no:', `'${NUMBER}'`);
    const text = await runFirst(page);
    expect(text).toContain(`"out_trade_no": "${NUMBER}"`);
    expect(text).toContain('签名正确');
  });

  test('a refusal points at the edited field, and a mistake at its line', async () => {
    const { page } = open;
    await setValue(page, 'out_trade_no:', "'NO'");
    expect(await runFirst(page)).toMatch(/PARAM_ERROR .*out_trade_no/);
    expect(await editorOf(page).locator('.cm-run-line').allInnerTexts()).toContain("  out_trade_no: 'NO',");
    await setValue(page, 'out_trade_no:', '(');
    expect(await runFirst(page)).toMatch(/第 \d 行 SyntaxError/);
    expect(await editorOf(page).locator('.cm-run-line').count()).toBe(1);
    expect(await page.locator('iframe').count()).toBe(1);
    await setValue(page, 'out_trade_no:', `'${NUMBER}'`);
  });

  test('completes fields by keys, and says what a field is', async () => {
    const { page } = open;
    await placeBehind(page, "attach: '深圳分店',");
    await page.keyboard.press('Enter');
    // The types come after the editor.
    await expect.poll(() => page.locator('.edit-host').getAttribute('data-types'), { timeout: 60_000 }).toBe('');
    await page.keyboard.type('goods_t');
    const list = page.locator('.cm-tooltip-autocomplete');
    await expect.poll(() => list.locator('li').allInnerTexts()).toContain('goods_tag');
    await page.keyboard.press('Escape');
    await expect.poll(() => list.count()).toBe(0);
    await page.keyboard.type('a');
    await expect.poll(() => page.locator('.cm-completionInfo').innerText()).toContain('订单优惠标记');
    // A list takes no key at once, lest it take one that was meant for the text: by now it does.
    expect((await violationsIn(page, { dark: false, phone: false })).barriers).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.type(": 'WXG',");
    await expect.poll(() => codeOf(page)).toContain("\n  goods_tag: 'WXG',\n");
  });

  test('marks what has another type, and shows hovers and parameters', async () => {
    const { page } = open;
    await setValue(page, 'amount:', "{ total: '1' }");
    await expect
      .poll(() => page.locator('.edit-faults').innerText())
      .toMatch(/第 \d+ 行 Type 'string' is not assignable/);
    expect(await editorOf(page).locator('.cm-lintRange-error').allInnerTexts()).toEqual(['total']);
    // Behind the indent, where the name is.
    await editorOf(page)
      .locator('.cm-line', { hasText: 'notify_url' })
      .hover({ position: { x: 60, y: 10 } });
    await expect.poll(() => page.locator('.cm-tooltip-hover').innerText()).toContain('通知地址');
    await page.mouse.move(0, 0);
    await placeBehind(page, 'data.prepay_id);');
    await page.keyboard.type(' console.error(');
    // The `any` is that of Node's own declaration.
    await expect.poll(() => page.locator('.cm-signature').innerText()).toMatch(/^error\(message\?: any/);
    // A list of completions that came with it goes first.
    await expect
      .poll(async () => {
        if (await page.locator('.cm-signature').count()) await page.keyboard.press('Escape');
        return page.locator('.cm-signature').count();
      })
      .toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('edit-host');
  });

  test('the other languages follow what is edited, and say why where they can not', async () => {
    const { page } = open;
    const show = (language: string) => page.locator(`.code-tabs [data-language=${language}]`).first().click();
    const panel = () => page.locator('.code-panel').innerText();
    // The types know the mistake; the writers take the value as it is.
    await show('php');
    await expect.poll(panel).toContain(`'out_trade_no' => '${NUMBER}'`);
    expect(await panel()).toContain('按编辑框里的代码写成');
    await page.locator('.code-panel .copy-sample').click();
    await expect.poll(() => clipboardText(page)).toContain(NUMBER);
    await show('shell');
    await expect.poll(panel).toContain(`"out_trade_no": "${NUMBER}"`);
    await show('ts');
    await setValue(page, 'out_trade_no:', 'newNumber()');
    await show('php');
    await expect.poll(panel).toMatch(/没有跟着编辑框里的改动：第 \d+ 行的 newNumber\(\) 在运行之前读不出值/);
    expect(await panel()).not.toContain(NUMBER);
    await show('ts');
    await toolOf(page, '还原').click();
    await setValue(page, 'out_trade_no:', `'${NUMBER}'`);
  });

  test('copies, shares and resets what is edited', async () => {
    const { page } = open;
    await toolOf(page, '复制').click();
    await expect.poll(() => clipboardText(page)).toContain(NUMBER);
    const code = await clipboardText(page);
    await toolOf(page, '分享').click();
    const fragment = writeShared({ name: `${ORDER}.post`, code }) ?? '';
    await expect.poll(() => clipboardText(page)).toBe(`${site}openapi/${ORDER}${fragment}`);
    await toolOf(page, '还原').click();
    await expect.poll(() => codeOf(page)).not.toContain(NUMBER);
  });

  test('a slash is text, and no shortcut of the page', async () => {
    const { page } = open;
    await placeBehind(page, 'mchid:');
    await page.keyboard.press('End');
    await page.keyboard.type(' // a note');
    await expect.poll(() => codeOf(page)).toContain(' // a note\n');
    expect(await page.locator('.site-search[open]').count()).toBe(0);
  });

  test('Tab indents, Escape leaves to the button, Tab goes on from there', async () => {
    const { page } = open;
    await placeBehind(page, 'mchid:');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await expect.poll(() => codeOf(page)).toMatch(/^ {4}mchid:/m);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('run');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('edit');
  });

  test('has no barrier, in light and dark, on desktop and phone', async () => {
    for (const dark of [false, true]) {
      expect((await findViolations(open.page, { dark, phone: dark })).barriers).toEqual([]);
    }
    await open.page.setViewportSize({ width: 1280, height: 900 });
  });

  test('shuts, and is as it was left when it opens again', async () => {
    const { page } = open;
    await page.locator('.edit').first().click();
    await expect.poll(() => page.locator('.edit-host').count()).toBe(0);
    expect(await page.locator('pre[data-run]').first().isVisible()).toBe(true);
    await page.locator('.edit').first().click();
    await expect.poll(() => codeOf(page)).toMatch(/^ {4}mchid:/m);
  });

  test('an order is there on the next page of the visit, and nothing broke the policy', async () => {
    const { page } = open;
    const link = page.locator('a[href$="/v3/pay/transactions/out-trade-no/_out_trade_no_"]').first();
    await link.evaluate((anchor: HTMLAnchorElement) => anchor.click());
    // The address changes before the page does.
    await page.locator('h1', { hasText: '商户订单号查询订单' }).waitFor();
    await page.locator('.edit').first().click();
    await expect.poll(() => codeOf(page)).toContain('params: ');
    await setValue(page, 'out_trade_no:', `'${NUMBER}'`);
    expect(await runFirst(page)).toContain(`"out_trade_no": "${NUMBER}"`);
    expect(open.problems).toEqual([]);
  });
});

test('a link opens the editor with its code as text, whatever language was chosen, and runs nothing; on a phone types wait to be asked for', async () => {
  const code = "console.log('ran');\n// <img src=x onerror=alert(1)>";
  const fragment = writeShared({ name: `${ORDER}.post`, code });
  const { page, problems, close } = await visitPage(`openapi/${ORDER}`, { viewport: PHONE });
  await page.locator('.code-tabs [data-language=php]').click();
  await page.locator('.code-panel').waitFor();
  await page.goto(`${site}openapi/${ORDER}${fragment}`);
  await page.reload();
  await expect.poll(() => codeOf(page)).toBe(code);
  expect(await editorOf(page).isVisible()).toBe(true);
  expect(await page.locator('.edit-status').innerText()).toContain('还没有运行');
  expect(await page.locator('.edit-host img, .cm-content img').count()).toBe(0);
  expect(await page.locator('iframe, .run-result').count()).toBe(0);
  expect(await runFirst(page)).toContain('ran');
  expect(await loadedTypes(page)).toEqual([]);
  expect(await toolOf(page, '补全与检查').count()).toBe(1);
  expect(problems).toEqual([]);
  await close();
});

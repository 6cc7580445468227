import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { boxOf, gone, type HoverPage, hoverPages, seen } from '../support/hover-page.ts';

const PAGE = 'v3/pay/transactions/jsapi';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

const openPage = hoverPages(() => browser);

const onPage = (
  check: (open: HoverPage) => Promise<void>,
  options: { width?: number; own?: boolean } = {},
): Promise<void> =>
  openPage(PAGE, check, { own: options.own ?? false, viewport: { width: options.width ?? 1280, height: 900 } });

test('term, explanation and rules come first, the type last', () =>
  onPage(async ({ popover, token }) => {
    await token('notify_url').hover();
    await seen(popover);
    const parts = await popover
      .locator('.hover-body > *')
      .evaluateAll((elements) => elements.map(({ className }) => className));
    expect(parts).toEqual(['hover-docs', 'hover-type']);
    const paragraphs = await popover.locator('.hover-docs > p:not(.hover-tag)').allInnerTexts();
    expect(paragraphs.length).toBeGreaterThanOrEqual(3);
    expect(paragraphs.at(-1)).toContain('长度');
    await expect.poll(() => popover.locator('.hover-type').innerText()).toContain('notify_url');
  }));

test('it opens 250 ms after the mouse has come to rest, and not when the mouse only passes', () =>
  onPage(
    async ({ page, popover, token }) => {
      await token('amount').scrollIntoViewIfNeeded();
      const boxes = [await boxOf(token('amount')), await boxOf(token('payer'))];
      await page.clock.install();
      await page.clock.pauseAt(Date.now() + 60_000);
      for (const { x, y } of boxes) {
        await page.mouse.move(x + 3, y + 3);
        await page.clock.runFor(200);
        await expect.poll(() => popover.isVisible()).toBe(false);
      }
      await page.clock.runFor(60);
      await expect.poll(() => popover.innerText()).toContain('支付者');
    },
    { own: true },
  ));

test('it is above its identifier, so that the next lines stay legible', () =>
  onPage(async ({ page, popover, token }) => {
    for (const name of ['amount', 'notify_url', 'payer']) {
      await page.mouse.move(5, 5);
      await gone(popover);
      await token(name).hover();
      await seen(popover);
      await expect.poll(async () => (await boxOf(popover)).bottom <= (await boxOf(token(name))).y).toBe(true);
    }
  }));

test('in a wide window, with the code in its own column, it leaves the line of its identifier free', () =>
  onPage(
    async ({ page, popover, token }) => {
      // The code stays where it is while the words scroll.
      await page.evaluate(() => scrollBy({ top: 600, behavior: 'instant' }));
      await page.mouse.move(5, 5);
      await token('notify_url').hover();
      await seen(popover);
      await expect
        .poll(async () => {
          const [shown, name] = [await boxOf(popover), await boxOf(token('notify_url'))];
          const isBeside = shown.right <= name.x || shown.x >= name.right;
          const isFree = isBeside || shown.bottom <= name.y || shown.y >= name.bottom;
          return isFree && shown.x >= 0 && shown.right <= 1760;
        })
        .toBe(true);
    },
    { width: 1760 },
  ));

test('a click pins it: it stays when the mouse leaves, and no other identifier takes its place', () =>
  onPage(
    async ({ page, popover, token }) => {
      await token('amount').click();
      await seen(popover);
      await expect.poll(() => popover.getAttribute('role')).toBe('dialog');
      await page.clock.install();
      await token('payer').hover();
      await page.clock.runFor(1000);
      await expect.poll(() => popover.innerText()).toContain('订单金额');
      await token('payer').click();
      await expect.poll(() => popover.innerText()).toContain('支付者');
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await expect.poll(() => popover.isVisible()).toBe(true);
    },
    { own: true },
  ));

test('a second click, a click elsewhere, its button and Esc unpin it', () =>
  onPage(async ({ page, popover, token }) => {
    const ways = [
      () => token('amount').click(),
      () => page.locator('h1').click(),
      () => popover.locator('.hover-close').click(),
      () => page.keyboard.press('Escape'),
    ];
    for (const unpin of ways) {
      await token('amount').click();
      await seen(popover);
      await unpin();
      await gone(popover);
      await expect.poll(() => popover.getAttribute('role')).toBe('tooltip');
    }
  }));

test('text of a pinned one can be selected, and a selection in the code hides it', () =>
  onPage(async ({ page, popover, token }) => {
    await token('amount').click();
    await popover.locator('p').first().click({ clickCount: 3 });
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('订单金额');
    await expect.poll(() => popover.isVisible()).toBe(true);
    await token('payer').dblclick();
    await gone(popover);
  }));

test('Enter pins it, Tab goes through what can be operated in it and back, Esc returns to the identifier', () =>
  onPage(async ({ page, popover, token }) => {
    await page.locator('button.copy').first().focus();
    await page.keyboard.press('Tab');
    await seen(popover);
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => document.activeElement?.className);
    // It is focused by Tab once it is pinned.
    await expect.poll(() => popover.getAttribute('role')).toBe('dialog');
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe('hover-close');
    await page.keyboard.press('Shift+Tab');
    const isBack = () => token('wxpay').evaluate((element) => element === document.activeElement);
    await expect.poll(isBack).toBe(true);
    expect(await popover.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await gone(popover);
    await expect.poll(isBack).toBe(true);
  }));

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { boxOf, gone, hoverPages, seen } from '../support/hover-page.ts';
import { site } from '../support/site-ready.ts';
import { clipboardText, untilTrue } from '../support/visit.ts';

const ORDER = 'v3/pay/transactions/jsapi';
const BILL = 'v3/bill/tradebill';
const APPLYMENT = 'v3/applyment4sub/applyment';
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

const onPage = hoverPages(() => browser);

describe('by mouse', () => {
  test('resting on an identifier shows its type, its Chinese term and its unit', () =>
    onPage(ORDER, async ({ popover, token }) => {
      await token('total').hover();
      await seen(popover);
      const text = await popover.innerText();
      expect(text).toContain('total: number');
      expect(text).toContain('总金额');
      expect(text).toContain('单位 分');
    }));

  test('limits and the meaning of each enum value are visible without scrolling', () =>
    onPage(BILL, async ({ popover, token }) => {
      await token('bill_type').hover();
      await seen(popover);
      const text = await popover.innerText();
      expect(text).toMatch(/长度 ≤ \d+/);
      expect(text).toMatch(/REFUND\s*：\s*退款订单/);
      await expect.poll(() => popover.evaluate((element) => element.scrollHeight <= element.clientHeight)).toBe(true);
    }));

  test('leaving the identifier hides it', () =>
    onPage(ORDER, async ({ page, popover, token }) => {
      await token('appid').hover();
      await seen(popover);
      await page.mouse.move(5, 5);
      await gone(popover);
    }));

  test('it stays while the mouse is on the popover itself', () =>
    onPage(
      ORDER,
      async ({ page, popover, token }) => {
        await token('appid').hover();
        await seen(popover);
        const box = await boxOf(popover);
        await page.clock.install();
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
        // Longer than the time after which it hides.
        await page.clock.runFor(600);
        await expect.poll(() => popover.isVisible()).toBe(true);
        await page.mouse.move(5, 5);
        await page.clock.runFor(600);
        await expect.poll(() => popover.isVisible()).toBe(false);
      },
      { own: true },
    ));

  test('it covers neither its identifier nor exceeds the window', () =>
    onPage(ORDER, async ({ page, popover, token }) => {
      for (const name of ['wxpay', 'post', 'prepay_id']) {
        await page.mouse.move(5, 5);
        await gone(popover);
        await token(name).hover();
        await seen(popover);
        // A page that scrolls moves both, one after the other.
        await expect
          .poll(async () => {
            const [shown, anchor] = [await boxOf(popover), await boxOf(token(name))];
            const isBeside = shown.right <= anchor.x || shown.x >= anchor.right;
            const isApart = isBeside || shown.y >= anchor.bottom || shown.bottom <= anchor.y;
            return isApart && Math.min(shown.x, shown.y) >= 0 && shown.right <= 1280 && shown.bottom <= 900;
          })
          .toBe(true);
      }
    }));

  test('a long type scrolls inside the popover, and the page stays where it is', () =>
    onPage(
      APPLYMENT,
      async ({ page, popover, token }) => {
        await token('id_doc_type').hover();
        await seen(popover);
        const room = await popover.evaluate((element) => element.scrollHeight - element.clientHeight);
        expect(room).toBeGreaterThan(20);
        expect((await boxOf(popover)).height).toBeLessThan(420);
        const box = await boxOf(popover);
        await page.mouse.move(box.x + 40, box.y + box.height / 2, { steps: 3 });
        const before = await page.evaluate(() => scrollY);
        await page.mouse.wheel(0, 60);
        await untilTrue(page, `document.querySelector('#hover-popover').scrollTop > 0`);
        await page.mouse.wheel(0, 4000);
        await untilTrue(
          page,
          `(({ scrollTop, clientHeight, scrollHeight }) =>
          scrollTop + clientHeight >= scrollHeight - 1)(document.querySelector('#hover-popover'))`,
        );
        // A turn of the wheel at its end has nothing left to scroll but the page.
        await page.mouse.wheel(0, 4000);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        expect(await page.evaluate(() => scrollY)).toBe(before);
      },
      { viewport: { width: 1280, height: 420 } },
    ));
});

describe('by keyboard', () => {
  test('Tab enters a block, the arrow keys walk its identifiers, Home and End go to its ends', () =>
    onPage(ORDER, async ({ page, popover }) => {
      await page.locator('button.copy').first().focus();
      await page.keyboard.press('Tab');
      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      await expect.poll(focused).toBe('wxpay');
      await seen(popover);
      const walk: [key: string, name: string][] = [
        ['ArrowRight', 'data'],
        ['ArrowDown', 'appid'],
        ['ArrowDown', 'mchid'],
        ['ArrowUp', 'appid'],
        ['ArrowLeft', 'post'],
        ['End', 'prepay_id'],
        ['Home', 'wxpay'],
      ];
      for (const [key, name] of walk) {
        await page.keyboard.press(key);
        await expect.poll(async () => [key, await focused()]).toEqual([key, name]);
        await expect.poll(() => popover.locator('.hover-type').innerText()).toContain(name);
      }
    }));

  test('Esc closes it and leaves the focus where it is', () =>
    onPage(ORDER, async ({ page, popover, token }) => {
      await page.locator('button.copy').first().focus();
      await page.keyboard.press('Tab');
      await seen(popover);
      await page.keyboard.press('Escape');
      await gone(popover);
      await expect.poll(() => token('wxpay').evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  test('Tab leaves the block after one identifier, and hides it', () =>
    onPage(ORDER, async ({ page, popover }) => {
      await page.locator('button.copy').first().focus();
      await page.keyboard.press('Tab');
      await seen(popover);
      await page.keyboard.press('Tab');
      await gone(popover);
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('pre'))).toBeNull();
    }));

  test('aria-describedby leads from the identifier to the popover, and from no other', () =>
    onPage(ORDER, async ({ page, popover, token }) => {
      await token('amount').hover();
      await seen(popover);
      const described = page.locator('[aria-describedby]');
      await expect.poll(() => described.allInnerTexts()).toEqual(['amount']);
      const id = (await described.getAttribute('aria-describedby')) ?? '';
      const target = page.locator(`[id="${id}"]`);
      await expect.poll(() => target.count()).toBe(1);
      await expect.poll(() => target.getAttribute('role')).toBe('tooltip');
      await expect.poll(() => target.innerText()).toContain('订单金额');
      await page.keyboard.press('Escape');
      await expect.poll(() => described.count()).toBe(0);
    }));
});

describe('by touch, on a small screen', () => {
  test('a tap opens a sheet at the bottom, as wide as the screen, and the identifier stays visible', () =>
    onPage(
      ORDER,
      async ({ popover, token }) => {
        await token('payer').tap();
        await seen(popover);
        await popover.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
        const [sheet, anchor] = [await boxOf(popover), await boxOf(token('payer'))];
        expect([sheet.x, sheet.right, sheet.bottom]).toEqual([0, 390, 844]);
        expect(anchor.bottom).toBeLessThanOrEqual(sheet.y);
      },
      PHONE,
    ));

  test('its button closes it, and so do a second tap and a tap elsewhere', () =>
    onPage(
      ORDER,
      async ({ page, popover, token }) => {
        const ways = [
          () => popover.locator('.hover-close').tap(),
          () => token('payer').tap(),
          () => page.locator('h1').tap(),
        ];
        for (const close of ways) {
          await token('payer').tap();
          await seen(popover);
          await close();
          await gone(popover);
        }
      },
      PHONE,
    ));
});

describe('nothing of it in', () => {
  test('the clipboard, from the copy button', () =>
    onPage(
      ORDER,
      async ({ page, popover, token }) => {
        await token('amount').hover();
        await seen(popover);
        await page.locator('button.copy').first().click();
        const source = await orderSource();
        await expect.poll(() => clipboardText(page)).toBe(source);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('the clipboard, from a selection by mouse over the whole block', () =>
    onPage(
      ORDER,
      async ({ page, popover, token }) => {
        await token('amount').hover();
        await seen(popover);
        const code = await boxOf(page.locator('pre code').first());
        await page.mouse.move(code.x + 1, code.y + 2);
        await page.mouse.down();
        await page.mouse.move(code.x + 200, code.y + 60, { steps: 5 });
        await page.mouse.move(code.right - 2, code.bottom - 2, { steps: 5 });
        await page.mouse.up();
        await page.keyboard.press('Control+c');
        const source = await orderSource();
        await expect.poll(async () => (await clipboardText(page)).trim()).toBe(source);
      },
      // The whole block has room: a drag that leaves the window scrolls, and selects more for every moment it lasts.
      { permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 2000 } },
    ));

  test('the selection of everything', () =>
    onPage(ORDER, async ({ page, popover, token }) => {
      await token('amount').hover();
      await seen(popover);
      await page.keyboard.press('Control+a');
      const text = await page.evaluate(() => String(getSelection()));
      expect(text).toContain('ORDER20261201000001');
      expect(text).not.toContain('TransactionAmount');
    }));

  test('print', () =>
    onPage(ORDER, async ({ page, popover, token }) => {
      await token('amount').hover();
      await seen(popover);
      await page.emulateMedia({ media: 'print' });
      await gone(popover);
      const mark = await token('amount').evaluate((element) => {
        const { backgroundColor, textDecorationLine } = getComputedStyle(element);
        return [backgroundColor, textDecorationLine];
      });
      expect(mark).toEqual(['rgba(0, 0, 0, 0)', 'none']);
      await page.emulateMedia({ media: null });
    }));

  test('the text of the page, as built and as loaded, which is what search indexes', () =>
    onPage(ORDER, async ({ page }) => {
      const built = await readFile(join(process.cwd(), 'dist', 'openapi', `${ORDER}.html`), 'utf8');
      expect(built).toContain('TransactionAmount');
      const texts = [built.replace(/<[^>]*>/g, ''), await page.locator('body').innerText()];
      for (const text of texts) {
        expect(text).toContain('ORDER20261201000001');
        expect(text).not.toMatch(/TransactionAmount|\((alias|property|method)\)/);
      }
    }));
});

test('without JavaScript the code is that of its file, in colours, and no hovers are visible', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}openapi/${ORDER}`);
  const code = page.locator('pre code').first();
  expect((await code.innerText()).trim()).toBe(await orderSource());
  expect(await page.locator('#hover-popover').count()).toBe(0);
  expect(await page.locator('[data-h][tabindex], [data-h][aria-describedby], [data-h][title]').count()).toBe(0);
  expect(await page.locator('pre span[class*="l-"][class*="d-"]').count()).toBeGreaterThan(10);
  await context.close();
});

test.each(['light', 'dark'] as const)('pieces of a type have colours of their own in the %s scheme', (colorScheme) =>
  onPage(
    ORDER,
    async ({ popover, token }) => {
      await token('amount').hover();
      await seen(popover);
      const colours = await popover.evaluate((element) => {
        const colourOf = (piece: Element | null) => piece && getComputedStyle(piece).color;
        return ['.hover-type', '.hover-p', '.hover-t'].map((name) => colourOf(element.querySelector(name)));
      });
      expect(new Set(colours).size).toBe(3);
      await expect.poll(() => contrast(popover.locator('.hover-t').first(), popover)).toBeGreaterThan(4.5);
    },
    { colorScheme },
  ),
);

test('equal hovers of several identifiers are stored once, and shown by one popover', () =>
  onPage(ORDER, async ({ page, popover, token }) => {
    const stored = (await page.locator('pre[data-hovers]').first().getAttribute('data-hovers')) ?? '[]';
    const payloads = (JSON.parse(stored) as unknown[]).map((payload) => JSON.stringify(payload));
    expect(new Set(payloads).size).toBe(payloads.length);
    const tokens = page.locator('pre[data-hovers]').first().locator('[data-h]');
    expect(await tokens.count()).toBeGreaterThan(payloads.length);
    for (const name of ['amount', 'payer']) {
      await token(name).hover();
      await seen(popover);
    }
    await expect.poll(() => popover.count()).toBe(1);
  }));

test('the popover is removed on navigation', () =>
  onPage(ORDER, async ({ page, popover }) => {
    await page.locator('button.copy').first().focus();
    await page.keyboard.press('Tab');
    await seen(popover);
    await page.locator('.product-sidebar a[aria-current]').evaluate((link) => {
      (link.nextElementSibling as HTMLElement | null)?.click();
    });
    await page.locator('h1', { hasNotText: 'JSAPI' }).waitFor();
    await gone(popover);
    await page.locator('[data-h]').first().hover();
    await seen(popover);
  }));

const orderSource = async (): Promise<string> =>
  (await readFile(join(process.cwd(), 'snippets', `${ORDER}.post.ts`), 'utf8')).trimEnd();

/** The contrast of a text's colour with what it stands on, as WCAG counts it. */
async function contrast(text: Locator, backdrop: Locator): Promise<number> {
  const color = await text.evaluate((element) => getComputedStyle(element).color);
  const background = await backdrop.evaluate((element) => getComputedStyle(element).backgroundColor);
  const [light = 1, dark = 0] = [color, background].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const channels = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((text) => Number(text) / 255);
  const linear = channels.map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

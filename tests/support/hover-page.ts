import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { site } from './site-ready.ts';
import { type Visit, visit } from './visit.ts';

/** The open page of an operation, with what shows hovers on it. */
export interface HoverPage {
  page: Page;
  popover: Locator;
  /** The first identifier of this name. */
  token: (name: string) => Locator;
}

/** How a page is opened. One whose clock a check takes over, or which it leaves, is its `own`: no other check gets it. */
type HoverPageOptions = BrowserContextOptions & { own?: boolean };

/** Runs a check on the page of an operation; errors of the page fail it. */
export type OnHoverPage = (
  name: string,
  check: (open: HoverPage) => Promise<void>,
  options?: HoverPageOptions,
) => Promise<void>;

/** Opens pages for checks: one that was opened in the same way before is put back as it was, which is sooner done. */
export function hoverPages(browser: () => Browser): OnHoverPage {
  const kept = new Map<string, Visit>();
  return async (name, check, { own = false, ...options } = {}) => {
    const key = JSON.stringify([name, options]);
    const known = own ? undefined : kept.get(key);
    if (known) await putBack(known.page);
    const open = known ?? (await visit(browser(), `${site}openapi/${name}`, { reducedMotion: 'reduce', ...options }));
    const { page, problems, close } = open;
    // What a failed check leaves behind is no concern of the next one.
    kept.delete(key);
    const token = (text: string) => page.locator('[data-h]', { hasText: new RegExp(`^${text}$`) }).first();
    await check({ page, popover: page.locator('#hover-popover'), token });
    expect(problems).toEqual([]);
    if (own) await close();
    else kept.set(key, open);
  };
}

/** Shuts the popover, and takes focus, selection, mouse and scroll positions back. */
async function putBack(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.locator('#hover-popover').waitFor({ state: 'hidden' });
}

/** Waits until the popover is visible. */
export const seen = (popover: Locator): Promise<void> => popover.waitFor({ state: 'visible' });

/** Waits until it is not. */
export const gone = (popover: Locator): Promise<void> => popover.waitFor({ state: 'hidden' });

/** Where an element is on the screen, in pixels. Throws when it is not visible. */
export async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not visible');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

import type { Browser } from 'playwright-core';
import { median } from './median.ts';

/** Visits of which the middle one counts. */
const VISITS = 3;

/**
 * Looks at each frame whether the popover is there. Playwright's `waitForFunction` evaluates in the page, which the site's
 * policy forbids.
 */
const TIME_OF_POPOVER = `new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('The popover did not show.')), 30_000);
  const look = () => document.querySelector('#hover-popover:not([hidden])')
    ? resolve(performance.now())
    : requestAnimationFrame(look);
  look();
})`;

/**
 * Milliseconds from the start of a visit until the first identifier of a page shows its type to a mouse that rests on it
 * as soon as the page listens; the median of some visits with an empty cache. Undefined for a page without hovers.
 */
export async function timeFirstHover(browser: Browser, url: string): Promise<number | undefined> {
  const times: number[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    const time = await visitOnce(browser, url);
    if (time === undefined) return undefined;
    times.push(time);
  }
  return median(times);
}

async function visitOnce(browser: Browser, url: string): Promise<number | undefined> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const token = page.locator('[data-h]').first();
    if ((await token.count()) === 0) return undefined;
    // The popover is made when the page begins to listen.
    await page.locator('#hover-popover').waitFor({ state: 'attached' });
    await token.hover();
    return await page.evaluate<number>(TIME_OF_POPOVER);
  } finally {
    await context.close();
  }
}

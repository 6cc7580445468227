import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { MISSING_PAGE, PAGE_KINDS } from '../support/page-kinds.ts';
import { site } from '../support/site-ready.ts';
import { visit } from '../support/visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

/** Elements that are wider than the window and have no scrolling ancestor. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1;
    });
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });

test.each([...PAGE_KINDS, MISSING_PAGE])('/%s is no wider than a phone of 360 px', async (path) => {
  const { page, close } = await visit(browser, site + path, { viewport: { width: 360, height: 740 }, hasTouch: true });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await overflowing(page)).toEqual([]);
  await close();
});

test('reduced motion disables animations', async () => {
  const { page, close } = await visit(browser, `${site}openapi/v3/pay/transactions/jsapi`, { reducedMotion: 'reduce' });
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
          element,
          part,
        );
        const seconds = [transitionDuration, animationName === 'none' ? '0s' : animationDuration]
          .join(', ')
          .split(', ');
        const isMoving = seconds.some((text) => Number.parseFloat(text) > 0.001) || scrollBehavior === 'smooth';
        return isMoving ? [`${element.outerHTML.slice(0, 80)} ${part ?? ''}`] : [];
      }),
    ),
  );
  expect(moving).toEqual([]);
  await close();
});

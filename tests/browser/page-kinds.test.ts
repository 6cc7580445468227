import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocsPages } from '../../scripts/docs/docs-pages.ts';
import { findViolations, type Look } from '../support/axe.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { MISSING_PAGE, PAGE_KINDS, PAGES_OF_ALL_COLOURS } from '../support/page-kinds.ts';
import { policyViolations, underPolicy } from '../support/policy.ts';
import { drawItems, seededRandom } from '../support/random.ts';
import { SEED } from '../support/sample-pages.ts';
import { site } from '../support/site-ready.ts';
import { untilTrue, visit } from '../support/visit.ts';

const DRAWN = 3;
/** The page whose code is looked at word by word, and all of whose elements are to stand still: those of others are as its are. */
const CODE = 'openapi/v3/pay/transactions/jsapi';

/** The second and the fourth differ from the one before in colours alone. */
const LOOKS: Look[] = [
  { dark: false, phone: false },
  { dark: true, phone: false, colorsOnly: true },
  { dark: true, phone: true },
  { dark: false, phone: true, colorsOnly: true },
];

/** Of pages that have the colours of others these are looked at twice. */
const FEWER_LOOKS = LOOKS.filter(({ colorsOnly }) => !colorsOnly);
const looksOf = (path: string): readonly Look[] =>
  (PAGES_OF_ALL_COLOURS.has(path) ? LOOKS : FEWER_LOOKS).map((look) => ({ ...look, withoutCode: path !== CODE }));

const urls = (await readDocsPages(process.cwd())).map(({ url }) => url.slice(1));
const drawn = drawItems(
  urls.filter((url) => !PAGE_KINDS.includes(url)),
  DRAWN,
  seededRandom(SEED),
);

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

/** Uses the page's own button for light and dark. */
async function toggleDark(page: Page): Promise<void> {
  const isDark = `document.documentElement.classList.contains('dark')`;
  const before = await page.evaluate(isDark);
  await page.locator('.VPNavBarAppearance button').click();
  await untilTrue(page, `${isDark} !== ${before}`);
}

/** Elements that are wider than a phone of 360 px for fingers, with all folds open, and have no scrolling ancestor. */
async function overflowing(context: BrowserContext, page: Page): Promise<string[]> {
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await page.setViewportSize({ width: 360, height: 740 });
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1;
    });
    return [`${scrollWidth} px`, ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });
}

/** Elements that move although the reader wants no motion. */
const movingElements = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
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
        return isMoving ? [`moves: ${element.outerHTML.slice(0, 80)} ${part ?? ''}`] : [];
      }),
    ),
  );

/** What is wrong with a page: with every other host blocked, in light and dark, on desktop and phone. */
async function problemsOf(path: string): Promise<string[]> {
  // Contrast is not checked while a transition changes the colours.
  const { page, problems, close } = await visit(browser, site + path, { reducedMotion: 'reduce' }, underPolicy);
  await toggleDark(page);
  const found: string[] = [];
  for (const look of looksOf(path)) {
    const { barriers, rules } = await findViolations(page, look);
    found.push(...barriers);
    if (rules === 0) found.push('axe ran no rule');
  }
  if (path === CODE) found.push(...(await movingElements(page)));
  found.push(...(await overflowing(page.context(), page)), ...(await policyViolations(page)));
  await close();
  // A missing page is answered with a 404, which the console repeats.
  return [...found, ...(path === MISSING_PAGE ? problems.filter((problem) => !/404/.test(problem)) : problems)];
}

test.concurrent.each([...PAGE_KINDS, MISSING_PAGE])(
  '/%s loads under the policy, has no barrier and is no wider than a phone',
  async (path) => {
    expect(await problemsOf(path)).toEqual([]);
  },
);

test.concurrent.each(drawn)(`/%s does, too (TEST_SEED=${SEED})`, async (path) => {
  expect(await problemsOf(path)).toEqual([]);
});

test('the checked pages differ', () => {
  expect(new Set(drawn).size).toBe(DRAWN);
});

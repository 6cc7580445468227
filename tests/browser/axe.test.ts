import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDocsPages } from '../../scripts/docs/docs-pages.ts';
import { findViolations, type Look } from '../support/axe.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { MISSING_PAGE, PAGE_KINDS, PAGES_OF_ALL_ELEMENTS } from '../support/page-kinds.ts';
import { drawItems, seededRandom } from '../support/random.ts';
import { SEED } from '../support/sample-pages.ts';
import { site } from '../support/site-ready.ts';
import { visit } from '../support/visit.ts';

const DRAWN = 3;
/** The page whose code is looked at word by word: that of others has the same colours. */
const CODE = 'openapi/v3/pay/transactions/jsapi';

/** The second and the fourth differ from the one before in colours alone. */
const LOOKS: Look[] = [
  { dark: false, phone: false },
  { dark: true, phone: false, colorsOnly: true },
  { dark: true, phone: true },
  { dark: false, phone: true, colorsOnly: true },
];

/** Of pages that have the elements of others the colours are looked at twice. */
const FEWER_LOOKS = LOOKS.filter(({ colorsOnly }) => !colorsOnly);
const looksOf = (path: string): readonly Look[] =>
  (PAGES_OF_ALL_ELEMENTS.has(path) ? LOOKS : FEWER_LOOKS).map((look) => ({ ...look, withoutCode: path !== CODE }));

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

/** Accessibility violations of a page in each of these views. */
async function barriersOf(path: string, looks: readonly Look[]): Promise<string[]> {
  // Contrast is not checked while a transition changes the colours.
  const { page, close } = await visit(browser, site + path, { reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const look of looks) {
    const { barriers, rules } = await findViolations(page, look);
    found.push(...barriers);
    if (rules === 0) found.push('axe ran no rule');
  }
  await close();
  return found;
}

test.concurrent.each([...PAGE_KINDS, MISSING_PAGE])(
  '/%s has no barrier, in light and dark, on desktop and phone',
  async (path) => {
    expect(await barriersOf(path, looksOf(path))).toEqual([]);
  },
);

test.concurrent.each(drawn)(`/%s has no barrier (TEST_SEED=${SEED})`, async (path) => {
  expect(await barriersOf(path, looksOf(path))).toEqual([]);
});

test('the checked pages differ', () => {
  expect(new Set(drawn).size).toBe(DRAWN);
});

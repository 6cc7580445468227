import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A view of a page: its viewport and colour scheme. */
export interface Look {
  dark: boolean;
  phone: boolean;
  /** Only what colours decide, for a second look at a page that is otherwise the same. */
  colorsOnly?: boolean;
  /** Without the words of code, of which another page has the same kinds: half of all elements of a page are such. */
  withoutCode?: boolean;
}

/** The part of axe's result that is read. */
interface Results {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  passes: { id: string }[];
  incomplete: { id: string }[];
  /** Rules without an element to look at: contrast, where no font has the page's letters. */
  inapplicable: { id: string }[];
}

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

/** Finds the barriers of an open page with axe: one line for each, and how many rules it held (for colours alone: ran). */
export async function findViolations(page: Page, look: Look): Promise<{ barriers: string[]; rules: number }> {
  await page.setViewportSize(look.phone ? PHONE : DESKTOP);
  await page.evaluate((dark) => document.documentElement.classList.toggle('dark', dark), look.dark);
  return violationsIn(page, look);
}

/** The same of a document as it is; axe of a page sees nothing of a frame of another origin. */
export async function violationsIn(page: Page | Frame, look: Look): Promise<{ barriers: string[]; rules: number }> {
  // The policy of the site is for pages: what a test evaluates is not subject to it.
  await page.evaluate(`window.axe ?? (() => { ${SOURCE} })()`);
  const options = JSON.stringify({
    resultTypes: ['violations'],
    ...(look.colorsOnly && { runOnly: ['color-contrast'] }),
  });
  const { violations, passes, incomplete, inapplicable } = (await page.evaluate(
    `window.axe.run(${look.withoutCode ? "{ exclude: ['pre code'] }" : 'document'}, ${options})`,
  )) as Results;
  const where = `${look.dark ? 'dark' : 'light'} ${look.phone ? 'phone' : 'desktop'}`;
  const barriers = violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html, failureSummary = '' }) => {
      const why = failureSummary.split('\n')[1]?.trim() ?? '';
      return `${where} ${id} (${nodes.length}): ${html.slice(0, 160)} — ${why}`;
    }),
  );
  // Contrast alone may find no letters to look at, where no font has those of the page; all other looks hold some rule.
  const ran = look.colorsOnly ? passes.length + incomplete.length + inapplicable.length : passes.length;
  return { barriers, rules: ran };
}

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleFiles } from '../../scripts/spec/example-forms.ts';
import { closeContexts, sharedBrowser } from '../support/browser.ts';
import { SEED, samplePages } from '../support/sample-pages.ts';
import { site } from '../support/site-ready.ts';
import { clipboardText, type Visit, visit } from '../support/visit.ts';

const project = process.cwd();
const pages = await samplePages();

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});

afterAll(() => closeContexts(browser));

describe.each(pages.map(({ name, operations }) => [name, operations] as const))(
  `%s (TEST_SEED=${SEED})`,
  (name, operations) => {
    let open: Visit;

    beforeAll(async () => {
      open = await visit(browser, `${site}openapi/${name}`, { permissions: ['clipboard-read', 'clipboard-write'] });
    });

    afterAll(() => open.close());

    test('has a section for each operation: title, endpoint and both tables', async () => {
      expect(operations.length).toBeGreaterThan(0);
      const text = await open.page.locator('main').innerText();
      for (const operation of operations) {
        expect(text).toContain(operation.title);
        expect(text).toContain(operation.path);
        expect(await open.page.locator(`#${operation.method}`).count()).toBe(1);
      }
    });

    test('copies each example by button and by selection as in its file', async () => {
      const blocks = open.page.locator('div[class*=language-]');
      const files = operations.flatMap(exampleFiles);
      expect(await blocks.count()).toBe(files.length);
      for (const [index, file] of files.entries()) {
        const source = (await readFile(join(project, file), 'utf8')).trimEnd();
        const block = blocks.nth(index);
        await block.hover();
        await block.locator('button.copy').click();
        await expect.poll(() => clipboardText(open.page)).toBe(source);
        expect((await block.locator('pre code').evaluate(selectText)).trimEnd()).toBe(source);
      }
    });

    test('has no broken internal link', async () => {
      const links = await open.page
        .locator('a[href]')
        .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(0);
      const dead = links.filter((link) => link.startsWith(site) && !leadsSomewhere(link));
      expect(dead).toEqual([]);
    });

    test('has unique ids', async () => {
      const ids = await open.page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    test('loads without errors and from no other host', async () => {
      await open.page.waitForLoadState('networkidle');
      expect(open.problems).toEqual([]);
    });
  },
);

/** Runs in the page: what a reader gets who selects a block and copies the selection. */
function selectText(element: Element): string {
  const selection = getSelection();
  selection?.selectAllChildren(element);
  return selection?.toString() ?? '';
}

function leadsSomewhere(link: string): boolean {
  const path = decodeURIComponent(new URL(link).pathname).slice(new URL(site).pathname.length);
  const file = join(project, 'dist', path);
  return [file, `${file}.html`, join(file, 'index.html')].some(
    (candidate) => candidate.includes('.') && existsSync(candidate),
  );
}

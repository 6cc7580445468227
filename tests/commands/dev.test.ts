import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBrowser, launchBrowser } from '../../scripts/lib/browser.ts';
import { declarationFile, exampleFile, pageFile, pageUrl, pathItemFile } from '../../scripts/spec/locations.ts';
import { copyWhole, type DevServer, serveProject } from '../support/dev-server.ts';

const NAME = 'v3/pay/transactions/jsapi';
const SPEC = pathItemFile(NAME);
const EXAMPLE = exampleFile({ name: NAME, method: 'post' });
const PAGE = pageFile(NAME);
const PATIENCE = { timeout: 60_000, interval: 50 };

const state: { folder?: string; server?: DevServer; browser?: Browser; page?: Page } = {};

const fileOf = (file: string): string => join(state.folder ?? '', file);

beforeAll(async () => {
  state.folder = await copyWhole();
  state.server = await serveProject(state.folder);
  state.browser = await launchBrowser(await findBrowser(process.env, join(process.cwd(), '.cache')));
  state.page = await state.browser.newPage();
  await state.page.goto(state.server.url + pageUrl(NAME).slice(1), { timeout: 60_000 });
  // The check at the start has spoken.
  await vi.waitFor(() => expect(state.server?.output()).toMatch(/check: no problems|fix: /), {
    ...PATIENCE,
    timeout: 150_000,
  });
}, 240_000);

afterAll(async () => {
  await state.browser?.close();
  await state.server?.stop();
  if (state.folder) await rm(state.folder, { recursive: true, force: true });
}, 30_000);

/** All that the hovers of the open page say. */
async function shownHovers(): Promise<string> {
  const blocks = await state.page
    ?.locator('pre[data-hovers]')
    .evaluateAll((all) => all.map((each) => each.dataset.hovers ?? ''));
  return (blocks ?? []).join('');
}

const tables = async (): Promise<string> => (await state.page?.locator('.fields').allTextContents())?.join('') ?? '';

/** What the overlay says; empty when there is none. */
const overlay = async (): Promise<string> =>
  (await state.page?.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '')) ?? '';

/** Edits a file while `look` looks, and puts it back. */
async function withEdit(file: string, edit: (text: string) => string, look: () => Promise<void>): Promise<void> {
  const before = await readFile(fileOf(file), 'utf8');
  const after = edit(before);
  expect(after).not.toBe(before);
  await writeFile(fileOf(file), after);
  try {
    await look();
  } finally {
    await writeFile(fileOf(file), before);
  }
}

test('a term changed in the spec is in tables, hovers and declarations, and the page stays loaded', async () => {
  await state.page?.evaluate(() => document.documentElement.setAttribute('data-loaded-once', ''));
  await withEdit(
    SPEC,
    (text) => text.replace('商品描述', '商品说明'),
    async () => {
      await expect.poll(shownHovers, PATIENCE).toContain('商品说明');
      await expect.poll(tables, PATIENCE).toContain('商品说明');
      expect(await readFile(fileOf(declarationFile(NAME)), 'utf8')).toContain('商品说明');
    },
  );
  await expect.poll(shownHovers, PATIENCE).not.toContain('商品说明');
  expect(await state.page?.locator('html[data-loaded-once]').count()).toBe(1);
});

test('an example that no longer fits its type is laid over the page, and goes when it is mended', async () => {
  await withEdit(
    SPEC,
    (text) => text.replace(/type: string(?=\s+description: 商品描述)/, 'type: integer'),
    async () => {
      await expect.poll(overlay, PATIENCE).toMatch(new RegExp(`${EXAMPLE}:\\d+:\\d+`));
      expect(state.server?.output()).toContain(EXAMPLE);
    },
  );
  await expect.poll(overlay, PATIENCE).not.toContain(EXAMPLE);
});

test.each([
  ['spec that is not YAML', SPEC, (text: string) => `${text}\n\t- :`, SPEC],
  [
    'spec with an example against its schema',
    SPEC,
    (text: string) => text.replace(/(\n +)description: 商品描述/, '$&$1maxLength: 1'),
    'example-matches-schema',
  ],
  ['example with a cast', EXAMPLE, (text: string) => `${text}\nexport const x = 1 as unknown;\n`, 'escape-hatch'],
  ['page with a dead link', PAGE, (text: string) => `${text}\n[nowhere](/nowhere)\n`, 'dead-link'],
  ['code of a page', PAGE, (text: string) => `${text}\n\`\`\`ts twoslash\nconst a: string = 1;\n\`\`\`\n`, 'TS2322'],
])('a problem of a %s is laid over the page, and goes when it is mended', async (_title, file, edit, told) => {
  await withEdit(file, edit, async () => {
    await expect.poll(overlay, PATIENCE).toContain(told);
    expect(await overlay()).toMatch(new RegExp(`${file}:\\d+:\\d+`));
  });
  await expect.poll(overlay, PATIENCE).not.toContain(told);
});

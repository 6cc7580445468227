import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMarkdownRenderer, disposeMdItInstance } from 'vitepress';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cacheHighlights } from './highlight-cache.ts';

let project = '';
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'highlights-'));
});
afterAll(() => rm(project, { recursive: true, force: true }));

/** Renders pages as one build does, and ends it. */
async function build(pages: readonly string[], fingerprint = ''): Promise<{ html: string[]; removed: number }> {
  const finishers: (() => number)[] = [];
  const markdown = await createMarkdownRenderer(project, {
    config: (renderer) => {
      finishers.push(cacheHighlights(renderer, project, () => fingerprint));
    },
  });
  const html: string[] = [];
  for (const page of pages) html.push(await markdown.renderAsync(page));
  disposeMdItInstance();
  return { html, removed: finishers.map((finish) => finish()).reduce((sum, count) => sum + count, 0) };
}

const stored = async (): Promise<string[]> =>
  (await readdir(join(project, '.cache/highlight'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

const block = (code: string): string => `\`\`\`ts\n${code}\n\`\`\`\n`;

test('a block is stored once, taken from the store, and removed when no page has it any more', async () => {
  const first = await build([block('const a = 1;'), block('const b = 2;')]);
  const both = await stored();
  expect(both).toHaveLength(2);
  const second = await build([block('const a = 1;'), block('const b = 2;')]);
  expect(second).toEqual({ html: first.html, removed: 0 });
  const third = await build([block('const a = 1;')]);
  expect(third).toEqual({ html: first.html.slice(0, 1), removed: 1 });
  expect(both).toEqual(expect.arrayContaining(await stored()));
  expect(await stored()).toHaveLength(1);
});

test('a block whose hovers changed is highlighted again, and its old entry is removed', async () => {
  await build([block('const c = 3;')], 'before');
  const before = await stored();
  expect((await build([block('const c = 3;')], 'after')).removed).toBe(1);
  expect(await stored()).not.toEqual(before);
});

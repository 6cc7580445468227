import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { MarkdownRenderer } from 'vitepress';
import { expect, test } from 'vitest';
import { externalizeStaticText } from './static-text.ts';

const TEXT = '<p title="a">`b` ${c} \\d \r\n $& {{ e }}</p></script>';
const SCRIPT = `export default () => createStaticVNode(${JSON.stringify(TEXT)}, 1);\nfunction createStaticVNode(text) { return text; }\n`;

/** The script of a page as one bundle makes it, and what it is worth. */
async function bundle(ssr: boolean): Promise<{ code: string; value: unknown }> {
  const folder = await mkdtemp(join(tmpdir(), 'static-texts-'));
  try {
    const page = join(folder, 'page.md');
    await writeFile(page, SCRIPT);
    const texts = externalizeStaticText();
    const environment = { sfcBlocks: { scripts: [{ content: SCRIPT }] } };
    const markdown = { renderAsync: async () => '' } as unknown as MarkdownRenderer; // all that is used of it
    texts.withdraw(markdown);
    await markdown.renderAsync('', environment);
    const load = {
      name: 'page',
      load: (id: string) => (id === page ? environment.sfcBlocks.scripts[0]?.content : null),
    };
    const result = await build({
      ...{ root: folder, configFile: false, logLevel: 'silent', plugins: [load, texts.plugin] },
      build: { ssr, write: false, rolldownOptions: { input: page, preserveEntrySignatures: 'allow-extension' } },
    });
    const { output } = result as Rolldown.RolldownOutput; // one set of options, no watching
    const { code } = output[0];
    const file = join(folder, 'page.mjs');
    await writeFile(file, code);
    const { default: render } = (await import(file)) as { default: () => unknown };
    return { code, value: render() };
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the script of a page has its static text as it is, whatever stands in it', async () => {
  const { code, value } = await bundle(false);
  expect(value).toBe(TEXT);
  expect(code).toContain('title="a"');
});

test('the script of the server asks for it', async () => {
  const { code, value } = await bundle(true);
  expect(value).toBe(TEXT);
  expect(code).not.toContain('title');
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import type { SitePages } from './site-pages.ts';
import { createStaticPages } from './static-pages.ts';

const HTML = '<p v-pre title="a v-pre b">`b` ${c} \\d \r\n $& {{ e }}</p><code v-pre="">v-pre</code></script>';
const FINISHED = '<p title="a v-pre b">`b` ${c} \\d \r\n $& {{ e }}</p><code>v-pre</code></script>';
const DATA = JSON.stringify(JSON.stringify({ title: '标题 </script>', relativePath: 'guide/page.md' }));

/** Renders a page as VitePress does, for Vue's compiler. */
async function renderPage({ step }: SitePages): Promise<string> {
  const html = await step.after?.(HTML, { relativePath: 'guide/page.md' });
  const script = `<script >\nexport const __pageData = JSON.parse(${DATA})\nexport default {name:"guide/page.md"}</script>`;
  return `${script}\n<template><div>${html}</div></template>`;
}

/** The script that a build makes of a page, and what its component renders; `window` is the browser's. */
async function bundle(ssr: boolean, window = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'static-pages-'));
  try {
    const site = createStaticPages((html) => html);
    const page = join(folder, 'page.md');
    const vue = join(folder, 'vue.js');
    await writeFile(page, '');
    await writeFile(vue, 'export const createStaticVNode = (text) => text;\n');
    const text = await renderPage(site);
    const load = { name: 'page', load: (id: string) => (id === page ? { code: text, moduleType: 'js' } : null) };
    const result = await build({
      ...{ root: folder, configFile: false, logLevel: 'silent', plugins: [load, site.plugin] },
      resolve: { alias: { vue } },
      build: { ssr, write: false, rolldownOptions: { input: page, preserveEntrySignatures: 'allow-extension' } },
    });
    const { code } = (result as Rolldown.RolldownOutput).output[0]; // one set of options, no watching
    const file = join(folder, 'page.mjs');
    Object.assign(globalThis, { window });
    await writeFile(file, code);
    const module = (await import(pathToFileURL(file).href)) as {
      default: { name: string; render(): string };
      __pageData: unknown;
    };
    return { code, module, rendered: module.default.render(), site };
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
    await rm(folder, { recursive: true });
  }
}

test('the finished page has the HTML as it is, whatever stands in it, without directives, and its key', async () => {
  const { code, rendered, site } = await bundle(true);
  expect(code).not.toContain('title="a');
  const page = site.postRender({ content: `<main>${rendered}</main>`, vpIcons: new Set() }).content;
  expect(page.replace(/<div data-page="\w{16}">/, '<div>')).toBe(`<main><div>${FINISHED}</div></main>`);
});

test("a page's script in the browser asks for its HTML by key; a page that is there already need not answer", async () => {
  const { code, module, rendered } = await bundle(false, { __PAGE_CONTENT__: (key: string) => `<p>${key}</p>` });
  expect(code).not.toContain('title="a');
  expect(rendered).toMatch(/^<p>\w{16}<\/p>$/);
  expect(module.default.name).toBe('guide/page.md');
  expect(module.__pageData).toEqual({ title: '标题 </script>', relativePath: 'guide/page.md' });
  expect((await bundle(false)).rendered).toBe('');
});

test('a page has the HTML that is left of it', async () => {
  const site = createStaticPages((html, page) => `${page} ${html.length}`);
  const content = String(await site.step.after?.('<p v-pre>text</p>', { relativePath: 'a.md' }));
  expect(site.postRender({ content, vpIcons: new Set() }).content).toMatch(/^<div data-page="\w+">a\.md 11<\/div>$/);
});

test('a page that is more than its HTML is an error', () => {
  const { transform } = createStaticPages((html) => html).plugin;
  const source = '<script setup>\nimport A from "./a.vue";\n</script>\n<template><div><A /></div></template>';
  const context = { environment: { config: { build: {} } } };
  const make = (): unknown =>
    typeof transform === 'object' ? Reflect.apply(transform.handler, context, [source, 'docs/a.md']) : undefined;
  expect(make).toThrow('docs/a.md: not one static page');
});

test('HTML that no page has rendered is an error', () => {
  const { postRender } = createStaticPages((html) => html);
  expect(() => postRender({ content: '<!--static-page:0123-->', vpIcons: new Set() })).toThrow('was not rendered');
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import type { RenderEnvironment } from './render-pipeline.ts';
import { createStaticHtml, type StaticHtml } from './static-html.ts';

const HTML = '<p title="a">`b` ${c} \\d \r\n $& {{ e }}</p></script>';
const OTHER = '<b>static</b>';

/** Renders a page of two parts around a script of its own. */
async function renderPage({ step }: StaticHtml, scripts: { tagOpen: string; contentStripped: string }[] = []) {
  const environment: RenderEnvironment = { relativePath: 'guide/page.md' };
  await step.before?.('', environment);
  const html = `${environment.staticHtml?.(`\n${HTML}\n`)}${environment.staticHtml?.(OTHER)}`;
  const blocks = scripts.map((script) => ({
    ...{ type: 'script', tagClose: '</script>', ...script },
    content: `${script.tagOpen}${script.contentStripped}</script>`,
  }));
  // As VitePress' renderer does.
  environment.sfcBlocks = { scripts: blocks, styles: [], customBlocks: [] };
  await step.after?.(html, environment);
  return { html, scripts: environment.sfcBlocks.scripts };
}

/** The script that a build makes of a page, and what its components are made of; `window` is the browser's. */
async function bundle(ssr: boolean, window = {}): Promise<{ code: string; values: unknown[]; site: StaticHtml }> {
  const folder = await mkdtemp(join(tmpdir(), 'static-html-'));
  try {
    const site = createStaticHtml('build');
    const { scripts } = await renderPage(site);
    const page = join(folder, 'page.md');
    const vue = join(folder, 'vue.js');
    await writeFile(page, `${scripts[0]?.contentStripped}\nexport default [StaticHtml0(), StaticHtml1()];\n`);
    await writeFile(vue, 'export const createStaticVNode = (text) => text;\n');
    const text = await readFile(page, 'utf8');
    const load = { name: 'page', load: (id: string) => (id === page ? text : null) };
    const result = await build({
      ...{ root: folder, configFile: false, logLevel: 'silent', plugins: [load, site.plugin] },
      resolve: { alias: { vue } },
      build: { ssr, write: false, rolldownOptions: { input: page, preserveEntrySignatures: 'allow-extension' } },
    });
    const { code } = (result as Rolldown.RolldownOutput).output[0]; // one set of options, no watching
    const file = join(folder, 'page.mjs');
    Object.assign(globalThis, { window });
    await writeFile(file, code);
    const { default: values } = (await import(pathToFileURL(file).href)) as { default: unknown[] };
    return { code, values, site };
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
    await rm(folder, { recursive: true });
  }
}

test('the finished page has the HTML as it is, whatever stands in it, and its key', async () => {
  const { code, values, site } = await bundle(true);
  expect(code).not.toContain('title=');
  const content = `<main>${values.join('')}</main>`;
  const page = site.postRender({ content, vpIcons: new Set() }).content;
  expect(page.replaceAll(/ data-part="\w{16}"/g, '')).toBe(`<main>${HTML}${OTHER}</main>`);
  expect(page.match(/<(?:p|b) data-part=/g)).toHaveLength(2);
});

test("a page's script in the browser asks for its HTML by key; a page that is there already need not answer", async () => {
  const asked = await bundle(false, { __PAGE_PART__: (key: string) => `<p>${key}</p>` });
  expect(asked.code).not.toContain('title=');
  expect(asked.values).toEqual([expect.stringMatching(/^<p>\w{16}<\/p>$/), expect.stringMatching(/^<p>\w{16}<\/p>$/)]);
  expect((await bundle(false)).values).toEqual(['', '']);
});

test('HTML that does not begin with an element is an error: it could not be found in the page', async () => {
  const { step } = createStaticHtml('build');
  const environment: RenderEnvironment = { relativePath: 'guide/page.md' };
  await step.before?.('', environment);
  environment.staticHtml?.('text');
  environment.sfcBlocks = { scripts: [], styles: [], customBlocks: [] };
  expect(() => step.after?.('', environment)).toThrow('begin with an element: text');
});

test('HTML that no page has rendered is an error', () => {
  const { postRender } = createStaticHtml('build');
  expect(() => postRender({ content: '<!--static-html:0123-->', vpIcons: new Set() })).toThrow('was not rendered');
});

test('a served page gets the HTML with its module', async () => {
  const site = createStaticHtml('serve');
  const { scripts } = await renderPage(site);
  const [, id = ''] = /from "([^"]+)"/.exec(scripts[0]?.content ?? '') ?? [];
  const { load } = site.plugin;
  const code =
    typeof load === 'object'
      ? String(Reflect.apply(load.handler, { environment: { config: { build: {} } } }, [`\0${id}`]))
      : '';
  expect(code).toContain(`createStaticVNode(${JSON.stringify(HTML)}, 1)`);
});

test('a page with a script of its own keeps it', async () => {
  const own = { tagOpen: '<script setup lang="ts">', contentStripped: '\nconst answer = 42;\n' };
  const { html, scripts } = await renderPage(createStaticHtml('build'), [own]);
  expect(html).toBe('<StaticHtml0 />\n<StaticHtml1 />\n');
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.content).toMatch(
    /^<script setup lang="ts">\nimport \{ StaticHtml0, StaticHtml1 \} from "virtual:static-html\/guide\/page\.md\/\w+,\w+";\nconst answer = 42;\n<\/script>$/,
  );
});

import { expect, test } from 'vitest';
import type { RenderEnvironment } from './render-pipeline.ts';
import { createServedPages } from './served-pages.ts';
import type { SitePages } from './site-pages.ts';

const HTML = '<p title="a">`b` ${c} \\d \r\n $& {{ e }}</p></script>';
const OTHER = '<b>static</b>';

/** Renders a page of two parts around a script of its own. */
async function renderPage({ step }: SitePages, scripts: { tagOpen: string; contentStripped: string }[] = []) {
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

/** The module of the parts that a page imports. */
function moduleOf({ plugin }: SitePages, script: string): string {
  const [, id = ''] = /from "([^"]+)"/.exec(script) ?? [];
  const { load } = plugin;
  return typeof load === 'object' ? String(Reflect.apply(load.handler, {}, [`\0${id}`])) : '';
}

test('a served page gets the HTML with its module, whatever stands in it', async () => {
  const site = createServedPages();
  const { scripts } = await renderPage(site);
  const code = moduleOf(site, scripts[0]?.content ?? '');
  expect(code).toContain(`StaticHtml0 = () => createStaticVNode(${JSON.stringify(HTML)}, 1)`);
  expect(code).toContain(`StaticHtml1 = () => createStaticVNode(${JSON.stringify(OTHER)}, 1)`);
});

test('HTML that no page has rendered is an error', async () => {
  const { scripts } = await renderPage(createServedPages());
  expect(() => moduleOf(createServedPages(), scripts[0]?.content ?? '')).toThrow('was not rendered');
});

test('a page with a script of its own keeps it', async () => {
  const own = { tagOpen: '<script setup lang="ts">', contentStripped: '\nconst answer = 42;\n' };
  const { html, scripts } = await renderPage(createServedPages(), [own]);
  expect(html).toBe('<StaticHtml0 />\n<StaticHtml1 />\n');
  expect(scripts).toHaveLength(1);
  expect(scripts[0]?.content).toMatch(
    /^<script setup lang="ts">\nimport \{ StaticHtml0, StaticHtml1 \} from "virtual:static-html\/guide\/page\.md\/\w+,\w+";\nconst answer = 42;\n<\/script>$/,
  );
});

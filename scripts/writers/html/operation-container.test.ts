import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMarkdownRenderer, type MarkdownRenderer } from 'vitepress';
import { beforeAll, expect, test } from 'vitest';
import { draftPage } from '../../docs/draft-page.ts';
import { createSiteIndex, type SiteIndex } from '../../reference/site-index.ts';
import { pageFile } from '../../spec/locations.ts';
import { projectSpec } from '../../spec/project-spec.fixture.ts';
import { operationsByName } from '../../spec/traverse.ts';
import { markdownOptions } from './markdown-options.ts';

const project = process.cwd();
let markdown: MarkdownRenderer;
let drafts: Map<string, string>;
const seen: string[] = [];

beforeAll(async () => {
  const { catalog } = await projectSpec();
  const site: SiteIndex = createSiteIndex(catalog);
  drafts = new Map([...operationsByName(catalog)].map(([name, page]) => [name, draftPage(page).content]));
  markdown = await createMarkdownRenderer(join(project, 'docs'), {
    ...markdownOptions({
      project,
      base: '/',
      site: () => site,
      codeTransformers: [
        {
          pre() {
            seen.push(String(this.options.meta?.__raw));
          },
        },
      ],
    }),
  });
});

const render = (name: string): Promise<string> =>
  markdown.renderAsync(drafts.get(name) ?? '', { path: join(project, pageFile(name)) });

test('a page of one operation has its title and its bar above the example, its notes and its tables below', async () => {
  const html = await render('v3/pay/transactions/jsapi');
  const order = [
    '<section id="post">',
    '<h1',
    'class="endpoint"',
    'class="code-tabs"',
    'class="language-ts"',
    'id="post-request"',
  ];
  const places = [...order, 'id="post-response"'].map((text) => html.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('the highlighter gets the file of the example', async () => {
  await render('v3/pay/transactions/jsapi');
  expect(seen.at(-1)).toContain('example=snippets/v3/pay/transactions/jsapi.post.ts');
});

test('a path that ends in a template is read whole', async () => {
  const html = await render('v3/pay/transactions/id/_transaction_id_');
  expect(html).toContain('<var>&#123;transaction_id&#125;</var>');
});

test('a page of several operations has a heading for each', async () => {
  const html = await render('v3/apply4subject/applyment');
  expect(html).toMatch(/<h2 id="get"[^>]*>[\s\S]*<h2 id="post"/);
  expect(html).toContain('<h3 id="post-request"');
});

test('an unknown operation names page and line', async () => {
  const page = join(await mkdtemp(join(tmpdir(), 'page-')), 'unknown.md');
  const text = '---\ntitle: x\n---\n\n# x\n\n::: operation POST /v3/no/such/{path}\n\n:::\n';
  await writeFile(page, text);
  const rendering = markdown.renderAsync(text, { path: page });
  await expect(rendering).rejects.toThrow(`${page}:7: no operation "POST /v3/no/such/{path}" in openapi/`);
});

test("all that is generated stays out of Vue's template", async () => {
  const parts: string[] = [];
  const staticHtml = (html: string): string => {
    parts.push(html);
    return '<Static />';
  };
  const name = 'v3/pay/transactions/jsapi';
  const environment = { path: join(project, pageFile(name)), staticHtml };
  const html = await markdown.renderAsync(drafts.get(name) ?? '', environment);
  const template = html.replace(/<div class="language-ts">[\s\S]*<\/pre>\s*<\/div>/, '');
  const elements = template.match(/<[a-z]\w*/gi) ?? [];
  expect(elements.filter((element) => element !== '<Static')).toEqual([
    ...['<section', '<div', '<div', '<h1', '<a', '<div'],
  ]);
  // The header, the tabs and the tables; and what was proven of the example, once a check has run.
  expect(parts.length).toBeGreaterThanOrEqual(3);
  expect(elements.length - 6).toBe(parts.length);
});

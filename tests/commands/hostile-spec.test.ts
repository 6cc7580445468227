import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { glob } from 'tinyglobby';
import { createMarkdownRenderer, type MarkdownOptions } from 'vitepress';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, stringify, visit } from 'yaml';
import { draftPage } from '../../scripts/docs/draft-page.ts';
import { loadCatalog, ROOT_FILE, readSpec } from '../../scripts/spec/load/load-catalog.ts';
import { productFile } from '../../scripts/spec/locations.ts';
import { escapeText } from '../../scripts/writers/html/html.ts';
import { createGoldenProject, type GoldenProject } from '../support/golden-project.ts';

/** Deep below its host, so that an address without the base is found. */
const BASE = '/deep/er/';
const ADDRESS = `https://docs.example${BASE}`;
const LONG = 'W'.repeat(300);
const HOSTILE = `</code></script><script>alert(1)</script><img src=x onerror="alert(2)"> {{ 6 * 7 }} \`b\` | x | ${LONG} '"&amp; \${y} */ ]]>`;
const PATH = '/v3/pay/transactions/jsapi';
const PAGE = 'docs/openapi/v3/pay/transactions/jsapi.md';
const SPEC = 'openapi/paths/v3/pay/transactions/jsapi.yaml';
const HOOK = 'openapi/webhooks/v3/refund/success.yaml';
/** VitePress writes titles into a script of its own, which an end tag would end: the build fails, and says so. */
const TITLE = HOSTILE.replaceAll('</script>', '');
/** Values without limits. */
const FREE_EXAMPLES = ['自定义数据'];
const SHOWN = squeeze(HOSTILE);
const SHOWN_TITLE = squeeze(TITLE);
/** VitePress reads entities in titles. */
const READ_TITLE = SHOWN_TITLE.replace('&amp;', '&');
const IN_JSON = squeeze(JSON.stringify(HOSTILE));

const ERRORS = {
  remedies: { 'fix-parameters': HOSTILE },
  codes: { PARAM_ERROR: { description: HOSTILE, remedy: 'fix-parameters' } },
  http: [{ status: 400, description: HOSTILE }],
  common: { v3: [{ status: 400, code: 'PARAM_ERROR' }], v2: [{ code: 'PARAM_ERROR' }] },
  operations: [{ of: ['v3.pay.transactions.jsapi.post'], errors: [{ status: 400, code: 'PARAM_ERROR' }] }],
};

let project: GoldenProject;

beforeAll(async () => {
  project = await createGoldenProject({ program: true, guides: false });
  await rewrite(SPEC, makeHostile);
  await rewrite(ROOT_FILE, (document) => document.addIn(['x-roles'], HOSTILE));
  await rewrite(HOOK, makeHostile);
  await project.write('openapi/errors.yaml', stringify(ERRORS));
  await rewrite(productFile('payment'), (document) => document.setIn(['groups', 0, 'title'], TITLE));
  const { operations } = loadCatalog(await readSpec(project.folder)).catalog;
  const hostile = operations.filter(({ path }) => path === PATH);
  await project.write(PAGE, draftPage(hostile).content);
  await project.edit('docs/webhook/v3/refund/success.md', (text) => text.replace(/^title: .*$/m, 'title: x'));
  const { code, stdout, stderr } = await project.build({ SITE_URL: ADDRESS });
  if (code !== 0) throw new Error(stdout + stderr);
}, 600_000);

afterAll(() => project?.remove());

async function rewrite(file: string, change: (document: Document) => void): Promise<void> {
  const document = parseDocument(await project.read(file));
  change(document);
  await project.write(file, String(document));
}

/** Every title, term and meaning of a document becomes hostile, and a role and an example besides. */
function makeHostile(document: Document): void {
  visit(document, { Pair: (_key, { key, value }) => spoil(isScalar(key) ? String(key.value) : '', value) });
}

function spoil(name: string, value: unknown): void {
  if (isScalar(value) && name === 'summary') value.value = TITLE;
  if (isScalar(value) && ['title', 'description'].includes(name)) value.value = HOSTILE;
  if (isMap(value) && name === 'x-enumDescriptions') for (const each of value.items) each.value = new Scalar(HOSTILE);
  if (!isSeq(value)) return;
  if (name === 'x-roles') value.add(HOSTILE);
  if (name === 'examples' && FREE_EXAMPLES.includes(String(value.get(0)))) value.set(0, HOSTILE);
}

/** Text without blanks and backticks, of which the site makes markup. */
function squeeze(text: string): string {
  return text.replace(/[\s`]+/g, '');
}

async function read(file: string): Promise<CheerioAPI> {
  return load(await project.read(`dist/${file}.html`));
}

const PAGES = [
  'openapi/v3/pay/transactions/jsapi',
  'webhook/v3/refund/success',
  'product/payment',
  'webhook/index',
  'errors/index',
];

describe('hostile text of a spec', () => {
  test.each(PAGES)('is inert on %s', async (file) => {
    const $ = await read(file);
    expect($('img, iframe, [onerror]').length).toBe(0);
    const scripts = $('script:not([type="application/json"])').get();
    expect(scripts.filter((script) => $(script).text().trim() === 'alert(1)')).toEqual([]);
    const text = squeeze($('body').text());
    expect(text).toContain('{{6*7}}');
    expect(text).not.toContain('alert(2)">42');
  });

  test.each([
    ['the heading', PAGES[0], 'h1'],
    ['the roles', PAGES[0], '.bar dd'],
    ['the sidebar', PAGES[0], '.product-sidebar a[aria-current]'],
    ['the terms of fields', PAGES[0], '#post-request-appid > div'],
    ['the meanings of values', PAGES[0], '#post-request-limit_pay li'],
    ['an example', PAGES[0], '#post-request-attach p'],
    ['the samples', PAGES[0], '.sample pre'],
    ['the errors', PAGES[0], 'table.errors td'],
    ['the sidebar of a callback', PAGES[1], '.product-sidebar a[aria-current]'],
    ['the terms of a callback', PAGES[1], '#body-event_type > div'],
    ['the groups of a product', 'product/payment', '.product h3'],
    ['the pages of a product', 'product/payment', '.product li a'],
    ['the list of callbacks', PAGES[3], '.operation-list a'],
    ['the index of errors', PAGES[4], '.error-list .cause p'],
  ])('shows as it stands in %s', async (_place, file = '', selector) => {
    const $ = await read(file);
    const texts = $(selector)
      .get()
      .map((element) => squeeze($(element).text()));
    expect(texts.some((text) => [SHOWN, SHOWN_TITLE, READ_TITLE, IN_JSON].some((shown) => text.includes(shown)))).toBe(
      true,
    );
  });

  test('is escaped in the head of the document', async () => {
    const $ = await read(PAGES[0] ?? '');
    expect($('head > title').text()).toContain('alert(1)');
    expect($('meta[name=description]').attr('content')).toContain('alert(1)');
  });

  test('keeps the parts of the page: no text becomes an unknown component', async () => {
    const $ = await read(PAGES[0] ?? '');
    expect($('.bar, .code-tabs, .language-ts, ul.fields, table.errors').length).toBeGreaterThanOrEqual(5);
    expect(await project.read(`dist/${PAGES[0]}.html`)).not.toMatch(/<StaticPart\d/);
  });

  test('is in a hover unchanged', async () => {
    const $ = await read(PAGES[0] ?? '');
    const hovers = $('[data-hovers]').attr('data-hovers') ?? '';
    expect(squeeze(JSON.stringify(JSON.parse(hovers)))).toContain('alert(1)');
  });
});

describe('hostile text of a spec in the files next to the pages', () => {
  const MARKDOWN_FILES = [...PAGES.map((page) => `${page}.md`), 'product/payment/llms.txt', 'llms-full.txt'];
  let render: (markdown: string) => CheerioAPI;

  beforeAll(async () => {
    const options: MarkdownOptions = { cache: false, highlight: (code) => escapeText(code) };
    const markdown = await createMarkdownRenderer(project.folder, options);
    render = (text) => load(markdown.render(text, {}));
  });

  test.each(MARKDOWN_FILES)('is inert in %s, whatever HTML its reader lets through', async (file) => {
    const text = await project.read(`dist/${file}`);
    const $ = render(text);
    expect($('img, script, iframe, [onerror]').length).toBe(0);
    expect(squeeze($('body').text())).toMatch(/\{\{6\*7\}\}|alert\(1\)|REFUND/);
  });

  test.each(['openapi/v3/pay/transactions/jsapi.md', 'webhook/v3/refund/success.md', 'errors/index.md'])(
    'shows as it stands in %s',
    async (file) => {
      const shown = squeeze(render(await project.read(`dist/${file}`)).text());
      expect(shown).toContain(SHOWN);
    },
  );
});

describe('a site with a base of several segments', () => {
  test('every URL in every page is below its base, and has a file', async () => {
    const files = new Set(await glob('**/*', { cwd: join(project.folder, 'dist') }));
    const pages = [...files].filter((file) => file.endsWith('.html'));
    const problems: string[] = [];
    for (const page of pages) {
      const $ = load(await project.read(`dist/${page}`));
      const links = $('[href], [src]')
        .get()
        .map((element) => $(element).attr('href') ?? $(element).attr('src') ?? '');
      for (const link of new Set(links)) if (!leadsToFile(link, files)) problems.push(`${page}: ${link}`);
    }
    expect(problems.filter((problem) => !isLeftOut(problem))).toEqual([]);
    expect(pages.length).toBeGreaterThan(5);
  });

  test('pages, Markdown pages and the sitemap have absolute URLs', async () => {
    const $ = await read(PAGES[0] ?? '');
    expect($('link[rel=canonical]').attr('href')).toBe(ADDRESS + PAGES[0]);
    expect($('meta[property="og:url"]').attr('content')).toBe(ADDRESS + PAGES[0]);
    expect($('link[rel=alternate]').attr('href')).toBe(`${BASE}${PAGES[0]}.md`);
    expect(await project.read('dist/sitemap.xml')).toContain(`<loc>${ADDRESS}${PAGES[0]}</loc>`);
    expect(await project.read('dist/robots.txt')).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
    expect(await project.read('dist/llms.txt')).toContain(`](${ADDRESS}product/payment/llms.txt)`);
    expect(await project.read('dist/product/payment/llms.txt')).toContain(`](${ADDRESS}${PAGES[0]}.md)`);
  });
});

/** Links to pages that this small site leaves out: they are below the base all the same. */
const isLeftOut = (problem: string): boolean =>
  problem.includes(`: ${BASE}`) && !/\.(?:js|css|svg|json|png)$/.test(problem);

function leadsToFile(link: string, files: ReadonlySet<string>): boolean {
  if (link.startsWith('#') || /^(?:https?:|data:)/.test(link)) return true;
  if (!link.startsWith(BASE)) return false;
  const path = decodeURI(link.slice(BASE.length).replace(/[?#].*$/, ''));
  return [path, `${path}.html`, `${path}index.html`].some((file) => files.has(file));
}

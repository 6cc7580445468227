import { cp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { glob } from 'tinyglobby';
import { createMarkdownRenderer, type MarkdownOptions } from 'vitepress';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { globalHash } from '../../scripts/site/page-record.ts';
import { escapeText } from '../../scripts/writers/html/html.ts';
import { createGoldenProject, type GoldenProject, readFolder } from '../support/golden-project.ts';
import { HOSTILE, TITLE as HOSTILE_TITLE, writeHostileText } from '../support/hostile-text.ts';

/** For several builds, on a machine that does other things too. */
const TIMEOUT_MS = 600_000;
/** Deep below its host, so that an address without the base is found. */
const BASE = '/deep/er/';
const ADDRESS = `https://docs.example${BASE}`;
/** The folder of the site as it was built for the first time. */
const FIRST = 'first-dist';

const SHOWN = squeeze(HOSTILE);
const SHOWN_TITLE = squeeze(HOSTILE_TITLE);
/** VitePress reads entities in titles. */
const READ_TITLE = SHOWN_TITLE.replace('&amp;', '&');
const IN_JSON = squeeze(JSON.stringify(HOSTILE));

const TITLED = 'openapi/v3/profitsharing/receivers/add';
const TITLED_PRODUCT = ['product/profit-sharing', TITLED];
const TEXT = 'openapi/v3/merchant/media/upload';
const EXAMPLE = 'openapi/v2/secapi/pay/refund';
const SPEC = 'openapi/v3/global/statements';
/** The list of operations, which shows their titles. */
const LIST = 'openapi/index';
/** A page that no other one has a part of. */
const REMOVED = 'errors/index';

let project: GoldenProject;
/** All pages of the site, when it was built for the first time. */
let pages: string[];

/** The golden project is built once with hostile text in its spec; what else is built is changed from there. */
beforeAll(async () => {
  project = await createGoldenProject({ program: true, guides: false });
  await writeHostileText(project);
  pages = await build();
  await cp(join(project.folder, 'dist'), join(project.folder, FIRST), { recursive: true });
}, TIMEOUT_MS);

afterAll(() => project?.remove());

/** Builds, and returns the pages that were made, sorted. */
async function build(): Promise<string[]> {
  const before = await pageTimes();
  const { code, stdout, stderr } = await project.build({ SITE_URL: ADDRESS });
  if (code !== 0) throw new Error(stdout + stderr);
  return [...(await pageTimes())].flatMap(([page, time]) => (before.get(page) === time ? [] : [page])).sort();
}

async function pageTimes(): Promise<Map<string, number>> {
  const folder = join(project.folder, 'dist');
  const entries = (await glob('**/*.html', { cwd: folder })).map(async (file): Promise<[string, number]> => {
    return [file.replace(/\.html$/, ''), (await stat(join(folder, file))).mtimeMs];
  });
  return new Map(await Promise.all(entries));
}

/** The pages of the site and their scripts; the files beside them are made in every build, whatever changed. */
async function readPages(): Promise<Map<string, string>> {
  const files = await readFolder(join(project.folder, 'dist'));
  return new Map([...files].filter(([file]) => file.endsWith('.html') || file.startsWith('assets/')));
}

const isRemoved = (file: string): boolean => /^(?:assets\/)?errors[/_]index\b/.test(file);

/** Text without blanks and backticks, of which the site makes markup. */
function squeeze(text: string): string {
  return text.replace(/[\s`]+/g, '');
}

async function read(file: string): Promise<CheerioAPI> {
  return load(await project.read(`${FIRST}/${file}.html`));
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
    expect(await project.read(`${FIRST}/${PAGES[0]}.html`)).not.toMatch(/<StaticPart\d/);
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
    const text = await project.read(`${FIRST}/${file}`);
    const $ = render(text);
    expect($('img, script, iframe, [onerror]').length).toBe(0);
    expect(squeeze($('body').text())).toMatch(/\{\{6\*7\}\}|alert\(1\)|REFUND/);
  });

  test.each(['openapi/v3/pay/transactions/jsapi.md', 'webhook/v3/refund/success.md', 'errors/index.md'])(
    'shows as it stands in %s',
    async (file) => {
      const shown = squeeze(render(await project.read(`${FIRST}/${file}`)).text());
      expect(shown).toContain(SHOWN);
    },
  );
});

describe('a site with a base of several segments', () => {
  test('every URL in every page is below its base, and has a file', async () => {
    const files = new Set(await glob('**/*', { cwd: join(project.folder, FIRST) }));
    const pages = [...files].filter((file) => file.endsWith('.html'));
    const problems: string[] = [];
    for (const page of pages) {
      const $ = load(await project.read(`${FIRST}/${page}`));
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
    expect(await project.read(`${FIRST}/sitemap.xml`)).toContain(`<loc>${ADDRESS}${PAGES[0]}</loc>`);
    expect(await project.read(`${FIRST}/robots.txt`)).toContain(`Sitemap: ${ADDRESS}sitemap.xml`);
    expect(await project.read(`${FIRST}/llms.txt`)).toContain(`](${ADDRESS}product/payment/llms.txt)`);
    expect(await project.read(`${FIRST}/product/payment/llms.txt`)).toContain(`](${ADDRESS}${PAGES[0]}.md)`);
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

test('the first build renders every page', () => {
  expect(pages).toEqual(expect.arrayContaining(['404', 'index', 'errors/index', TEXT, EXAMPLE, SPEC, TITLED]));
});

afterEach(() => void vi.unstubAllEnvs());

test('pages are rebuilt when their text, example, spec or a shown title changes, and few besides, with the output of a full build, which deletes all files of a removed page', {
  timeout: TIMEOUT_MS,
}, async () => {
  await project.edit(`docs/${TEXT}.md`, (text) => `${text}\n补充说明。\n`);
  await project.edit(`snippets/${EXAMPLE.replace('openapi/', '')}.post.ts`, (text) => `${text}\n// 补充\n`);
  await project.edit(`openapi/paths/${SPEC.replace('openapi/', '')}.yaml`, (text) =>
    text.replace(/title: (.+)/, 'title: $1（补充）'),
  );
  await project.edit(`openapi/paths/${TITLED.replace('openapi/', '')}.yaml`, (text) =>
    text.replace(/summary: .+/, 'summary: 添加一方'),
  );
  const built = await build();
  expect(built).toEqual(expect.arrayContaining(TITLED_PRODUCT));
  // Of all operations, those alone; besides, lists that show the title, and the pages of every build.
  const operations = built.filter((page) => page.startsWith('openapi/') && page !== LIST);
  expect(operations).toEqual([EXAMPLE, SPEC, TEXT, TITLED].sort());
  expect(built.length).toBeLessThan(pages.length / 2);
  const partial = await readPages();
  // A change of the program is one of every page. This one changes nothing else: the small project has no dead links to ignore.
  await project.edit('.vitepress/config.ts', (text) => text.replace('cleanUrls: true', '$&, ignoreDeadLinks: true'));
  await rm(join(project.folder, `docs/${REMOVED}.md`));
  expect(await build()).toEqual(pages.filter((page) => page !== REMOVED));
  const complete = await readPages();
  expect([...complete.keys()].filter(isRemoved)).toEqual([]);
  const kept = [...partial].filter(([file]) => !isRemoved(file));
  expect(kept.map(([file]) => file)).toEqual([...complete.keys()]);
  expect(kept.flatMap(([file, text]) => (complete.get(file) === text ? [] : [file]))).toEqual([]);
});

describe('the hash that every page depends on', () => {
  const PAGES = ['a.md', 'b.md'];
  const hash = (): string => globalHash(project.folder, PAGES, '');

  test.each(['.vitepress/config.ts', '.vitepress/theme/SiteLayout.vue', 'scripts/spec/load/load-catalog.ts'])(
    'changes with %s',
    async (file) => {
      const before = hash();
      await project.edit(file, (text) => `${text}\n`);
      expect(hash()).not.toBe(before);
    },
  );

  test.each(['package-lock.json', 'docs/public/new.txt'])('changes with a new %s', async (file) => {
    const before = hash();
    await project.write(file, 'new');
    expect(hash()).not.toBe(before);
  });

  test('changes with the set of pages and the address of the site', () => {
    const before = hash();
    expect(globalHash(project.folder, ['a.md'], '')).not.toBe(before);
    vi.stubEnv('SITE_BASE', '/docs/');
    expect(hash()).not.toBe(before);
  });

  test('is unchanged when the text of pages changes', async () => {
    const before = hash();
    await project.write('docs/new.md', '# New');
    await project.edit(`docs/${TEXT}.md`, (text) => `${text}\n`);
    expect(hash()).toBe(before);
  });
});

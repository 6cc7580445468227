import { cp, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { globalHash, openRecord } from '../../scripts/site/page-record.ts';
import { createSmallProject, type SmallProject } from '../support/small-project.ts';

const NAMES = ['app', 'h5', 'jsapi', 'native', 'codepay'];
const PAGES = NAMES.map((name) => `openapi/v3/pay/transactions/${name}`);
const [APP = '', H5 = '', JSAPI = '', NATIVE = ''] = PAGES;
/** 404, and one page of each kind of script: they are made along with any other. */
const ALONG = 4;

const ERRORS = {
  remedies: { 'fix-parameters': '改参数' },
  codes: { PARAM_ERROR: { description: '参数错误', remedy: 'fix-parameters' } },
  http: [{ status: 400, description: '参数错误' }],
  common: { v3: [{ status: 400, code: 'PARAM_ERROR' }], v2: [{ code: 'PARAM_ERROR' }] },
  operations: [],
};

let project: SmallProject;
/** All pages of the built site. */
let all: string[];

beforeAll(async () => {
  project = await createSmallProject(PAGES.map((page) => page.replace('openapi', '')));
  for (const file of ['.vitepress', 'scripts', 'docs/errors', 'docs/index.md']) await copy(file);
  for (const file of ['docs/webhook/index.md', 'docs/openapi/index.md', 'docs/public']) await copy(file);
  await project.write('openapi/errors.yaml', stringify(ERRORS));
  // The few pages of this project link to many that it does not have; dead links are the whole site's to find.
  await rewrite('.vitepress/config.ts', (text) => text.replace('cleanUrls: true', '$&, ignoreDeadLinks: true'));
  all = await build();
  expect(all).toEqual(expect.arrayContaining(['404', 'index', 'errors/index', ...PAGES]));
}, 120_000);

afterAll(() => project?.remove());

const copy = (file: string): Promise<void> => cp(file, join(project.folder, file), { recursive: true });

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  const before = await project.read(file);
  expect(change(before)).not.toBe(before);
  await project.write(file, change(before));
}

/** Builds, and tells which pages were made. */
async function build(): Promise<string[]> {
  const times = await pageTimes();
  const { code, stdout, stderr } = await project.run('build');
  if (code !== 0) throw new Error(stdout + stderr);
  return [...(await pageTimes())].flatMap(([page, time]) => (times.get(page) === time ? [] : [page])).sort();
}

async function pageTimes(): Promise<Map<string, number>> {
  const files = await glob('**/*.html', { cwd: join(project.folder, 'dist') });
  const entries = files.map(async (file): Promise<[string, number]> => {
    const { mtimeMs } = await stat(join(project.folder, 'dist', file));
    return [file.replace(/\.html$/, ''), mtimeMs];
  });
  return new Map(await Promise.all(entries));
}

/** All files of the built site, with their contents. */
async function siteFiles(): Promise<Map<string, string>> {
  const folder = join(project.folder, 'dist');
  const files = (await glob('**', { cwd: folder })).sort();
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'base64')] as const)),
  );
}

/** Builds, and compares the site with one that is built without a record of this one. */
async function buildAndCompare(): Promise<string[]> {
  const built = await build();
  const site = await siteFiles();
  openRecord(project.folder).write(undefined);
  expect(await build()).toEqual(all);
  const whole = await siteFiles();
  expect([...site.keys()]).toEqual([...whole.keys()]);
  expect([...site].flatMap(([file, text]) => (whole.get(file) === text ? [] : [file]))).toEqual([]);
  return built;
}

test('nothing is built anew but what is made along', async () => {
  expect((await build()).length).toBeLessThanOrEqual(ALONG);
}, 60_000);

test('a page is built anew when its text, its example or its spec changes, and is as one built from nothing', async () => {
  await rewrite(`docs/${H5}.md`, (text) => `${text}\n补充说明。\n`);
  await rewrite(`snippets/${JSAPI.replace('openapi/', '')}.post.ts`, (text) => `${text}\n// 补充\n`);
  await rewrite(`openapi/paths/${NATIVE.replace('openapi/', '')}.yaml`, (text) => text.replace('商品描述', '商品说明'));
  const built = await buildAndCompare();
  expect(built).toEqual(expect.arrayContaining([H5, JSAPI, NATIVE]));
  expect(built.length).toBeLessThanOrEqual(ALONG + 3);
}, 120_000);

test('a new title is on every page that shows it', async () => {
  await rewrite(`openapi/paths/${APP.replace('openapi/', '')}.yaml`, (text) =>
    text.replace(/summary: .+/, 'summary: 下单'),
  );
  expect(await build()).toEqual(expect.arrayContaining([...PAGES, 'product/payment']));
  const pages = await Promise.all(PAGES.map((page) => project.read(`dist/${page}.html`)));
  expect(pages.map((html) => html.includes('>下单<'))).toEqual(PAGES.map(() => true));
}, 60_000);

test('all pages are built anew when the program changes, and nothing of a page that is gone stays', async () => {
  await rewrite('.vitepress/theme/styles/base.css', (text) => `${text}\n.added { color: red; }\n`);
  await rm(join(project.folder, 'docs/errors/index.md'));
  const rest = all.filter((page) => page !== 'errors/index');
  expect(await build()).toEqual(rest);
  expect([...(await siteFiles()).keys()].filter((file) => file.includes('errors'))).toEqual([]);
}, 60_000);

test('every page depends on the program, its environment, and which pages and public files there are', async () => {
  const pages = ['a.md', 'b.md'];
  const hash = () => globalHash(project.folder, pages, '');
  const seen = new Set([hash()]);
  for (const file of ['.vitepress/config.ts', '.vitepress/theme/SiteLayout.vue', 'scripts/spec/load/load-catalog.ts']) {
    await rewrite(file, (text) => `${text}\n`);
    seen.add(hash());
  }
  for (const file of ['package-lock.json', 'docs/public/new.txt']) {
    await project.write(file, 'new');
    seen.add(hash());
  }
  seen.add(globalHash(project.folder, ['a.md'], ''));
  process.env.SITE_BASE = '/docs/';
  seen.add(hash());
  delete process.env.SITE_BASE;
  expect(seen.size).toBe(8);
  await project.write('docs/new.md', '# New');
  await rewrite(`docs/${H5}.md`, (text) => `${text}\n`);
  expect(seen).toContain(hash());
});

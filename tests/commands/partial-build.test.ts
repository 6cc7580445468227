import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { globalHash } from '../../scripts/site/page-record.ts';
import { createGoldenProject, type GoldenProject, readFolder } from '../support/golden-project.ts';

/** For several builds, on a machine that does other things too. */
const TIMEOUT_MS = 600_000;
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

beforeAll(async () => {
  project = await createGoldenProject({ program: true, guides: false });
  pages = await build();
}, TIMEOUT_MS);

afterAll(() => project?.remove());

/** Builds, and returns the pages that were made, sorted. */
async function build(): Promise<string[]> {
  const before = await pageTimes();
  const { code, stdout, stderr } = await project.build();
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
  // A change of the program is one of every page.
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

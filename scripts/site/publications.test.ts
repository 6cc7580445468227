import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGoldenProject, type GoldenProject } from '../../tests/support/golden-project.ts';
import { openDiskCache } from '../lib/disk-cache.ts';
import { hashText } from '../lib/hash.ts';
import { siteAddress, siteBase } from '../lib/site-address.ts';
import { type PublishedFile, readSiteContent, type SiteContent } from '../writers/site-files/publication.ts';
import { PUBLICATIONS, publishedFile, publishedFiles } from './publications.ts';
import { startSiteProcess } from './site-process.ts';
import type { Published } from './site-worker.ts';

let project: GoldenProject;
let content: SiteContent;
let files: PublishedFile[];

beforeAll(async () => {
  project = await createGoldenProject();
  content = await readSiteContent(project.folder, { SITE_URL: 'https://docs.example/pay' });
  files = [];
  for await (const made of publishedFiles(content)) files.push(...made);
});
afterAll(() => project.remove());

/** Publishes a project's files by a process of its own. */
async function publish(folder: string): Promise<Published> {
  const site = startSiteProcess(folder);
  return site.publish()().finally(site.end);
}

describe('the files next to the pages', () => {
  test('each path matches exactly one publication', () => {
    expect(files.length).toBeGreaterThanOrEqual(2);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    const makers = files.map(({ path }) => PUBLICATIONS.filter(({ matches: makes }) => makes(path)).length);
    expect(files.filter((_file, index) => makers[index] !== 1)).toEqual([]);
  });

  test('a single one equals the same one among all', async () => {
    const document = files.find(({ path }) => path === 'openapi.json');
    expect(await publishedFile(content, 'openapi.json')).toEqual(document);
    expect(await publishedFile(content, 'no-such-file.json')).toBeUndefined();
  });

  test('are written by a child process, which removes files of an earlier run', async () => {
    const folder = join(project.folder, 'dist');
    const record = openDiskCache(join(project.folder, '.cache', 'site', 'published'));
    record.write(hashText('dist'), JSON.stringify(['old/a.md', 'never-written.md']));
    await project.write('dist/old/a.md', '');
    const published = await publish(project.folder);
    expect(published.files).toBeGreaterThanOrEqual(2);
    // The process has no address of the site.
    const document = await publishedFile(await readSiteContent(project.folder, {}), 'openapi.yaml');
    expect(await readFile(join(folder, 'openapi.yaml'), 'utf8')).toBe(document?.content);
    const left = await glob('**/*', { cwd: folder, dot: true });
    expect(await readdir(folder)).not.toContain('old');
    expect(left).toHaveLength(published.files);
    const wanted = new Set(files.map(({ path }) => path));
    expect(left.filter((path) => !wanted.has(path))).toEqual([]);
  });

  test('packages are the same bytes each time', async () => {
    const packages = files.filter(({ path }) => path.startsWith('packages/'));
    expect(packages.map(({ path }) => path)).toEqual([
      'packages/wechatpay-virtual-types-0.1.0.tgz',
      'packages/wechatpay-kit-0.1.0.tgz',
      'packages/wechatpay-mock-0.1.0.tgz',
    ]);
    const mock = packages.find(({ path }) => path.includes('mock'));
    expect(await publishedFile(content, mock?.path ?? '')).toEqual(mock);
    expect(packages.every(({ content: bytes }) => bytes.length < 2_000_000)).toBe(true);
  });

  test('a project that has no spec is an error with its reason', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'published-'));
    try {
      await expect(publish(folder)).rejects.toThrow('There is no openapi/openapi.yaml.');
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the address of a site', () => {
  test.each([
    [{}, '/', undefined],
    [{ SITE_BASE: 'docs' }, '/docs/', undefined],
    [{ SITE_URL: 'https://docs.example' }, '/', 'https://docs.example/'],
    [{ SITE_URL: 'https://docs.example/a/b' }, '/a/b/', 'https://docs.example/a/b/'],
    [{ SITE_URL: 'https://docs.example/a/', SITE_BASE: '/a' }, '/a/', 'https://docs.example/a/'],
    [{ SITE_URL: '', SITE_BASE: '' }, '/', undefined],
  ])('%j', (variables, base, address) => {
    expect([siteBase(variables), siteAddress(variables)]).toEqual([base, address]);
  });

  test.each([{ SITE_URL: 'docs.example' }, { SITE_URL: 'ftp://docs.example/' }, { SITE_URL: 'https://a/?b' }])(
    '%j is no address',
    (variables) => {
      expect(() => siteBase(variables)).toThrow('SITE_URL is not the address of a site');
    },
  );

  test('an address and a folder that disagree are an error', () => {
    expect(() => siteAddress({ SITE_URL: 'https://docs.example/a/', SITE_BASE: '/b/' })).toThrow('SITE_BASE is /b/');
  });
});

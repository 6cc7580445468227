import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownHashes } from './page-hashes.ts';

const METADATA = '<script type="module" src="/docs/assets/chunks/metadata.0a1b2c3d.js"></script>';
const PAGE = '<link rel="modulepreload" href="/docs/assets/openapi_v3_pay_H5.md.DmZ-lv_L.lean.js">';
const HASHES = String.raw`window.__VP_HASH_MAP__=JSON.parse("{\"index.md\":\"gc9\",\"a\\\"b.md\":\"x\"}");`;
const SITE_DATA = String.raw`window.__VP_SITE_DATA__=JSON.parse("{\"title\":\"t\"}");`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hashes-'));
  await mkdir(join(folder, 'assets', 'chunks'), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const scripts = (): Promise<string[]> => readdir(join(folder, 'assets', 'chunks'));

/** The HTML of one page as a build makes it; `metadata` is what VitePress wrote. */
async function build(page: string, metadata: string, name = 'metadata.0a1b2c3d.js'): Promise<string> {
  await writeFile(join(folder, 'assets', 'chunks', name), metadata);
  const hooks = ownHashes();
  const html = hooks.transformHtml(page.replace('metadata.0a1b2c3d.js', name), '', { siteConfig: { outDir: folder } });
  await hooks.buildEnd({ outDir: folder });
  return html;
}

test('a page names its own script, before anything that reads the names', async () => {
  const html = await build(`<head>${METADATA}${PAGE}</head>`, HASHES + SITE_DATA);
  expect(html).toContain('<script>window.__VP_HASH_MAP__={"openapi_v3_pay_h5.md":"DmZ-lv_L"}</script>');
  expect(html.indexOf('__VP_HASH_MAP__')).toBeLessThan(html.indexOf('metadata.'));
});

test('the page of what is missing names none', async () => {
  expect(await build(`<head>${METADATA}</head>`, HASHES + SITE_DATA)).toContain('window.__VP_HASH_MAP__={}');
});

test('the script that every page loads keeps all but the hashes, and with them its name', async () => {
  const html = await build(METADATA, HASHES + SITE_DATA);
  const [name = ''] = await scripts();
  expect(html).toContain(`/docs/assets/chunks/${name}`);
  expect(await readFile(join(folder, 'assets', 'chunks', name), 'utf8')).toBe(SITE_DATA);
  await build(METADATA, HASHES.replace('gc9', 'other') + SITE_DATA, 'metadata.99999999.js');
  expect(await scripts()).toEqual([name]);
  await build(METADATA, `${HASHES}${SITE_DATA} `);
  expect(await scripts()).not.toEqual([name]);
});

test('a page or a script of another shape ends the build', async () => {
  await expect(build('<head></head>', HASHES)).rejects.toThrow('No script of metadata');
  await expect(build(METADATA, SITE_DATA)).rejects.toThrow('No hashes');
});

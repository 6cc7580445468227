import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropAllHashes, nameOwnScript } from './page-hashes.ts';

const METADATA = '<script type="module" src="/docs/assets/chunks/metadata.0a1b2c3d.js"></script>';
const PAGE = '<link rel="modulepreload" href="/docs/assets/openapi_v3_pay_H5.md.DmZ-lv_L.lean.js">';
const HASHES = String.raw`window.__VP_HASH_MAP__=JSON.parse("{\"index.md\":\"gc9\",\"a\\\"b.md\":\"x\"}");`;
const SITE_DATA = String.raw`window.__VP_SITE_DATA__=JSON.parse("{\"title\":\"t\"}");`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hashes-'));
  await mkdir(join(folder, 'assets', 'chunks'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a page names its own script, before anything that reads the names', () => {
  const html = nameOwnScript(`<head>${METADATA}${PAGE}</head>`);
  expect(html).toContain('<script>window.__VP_HASH_MAP__={"openapi_v3_pay_h5.md":"DmZ-lv_L"}</script>');
  expect(html.indexOf('__VP_HASH_MAP__')).toBeLessThan(html.indexOf('metadata.0a1b2c3d.js'));
});

test('the page of what is missing names none', () => {
  expect(nameOwnScript(`<head>${METADATA}</head>`)).toContain('window.__VP_HASH_MAP__={}');
});

test('a page of another shape ends the build', () => {
  expect(() => nameOwnScript('<head></head>')).toThrow(/metadata/);
});

test('the script that every page loads keeps all but the hashes', async () => {
  const file = join(folder, 'assets', 'chunks', 'metadata.0a1b2c3d.js');
  await writeFile(file, HASHES + SITE_DATA);
  await dropAllHashes(folder);
  expect(await readFile(file, 'utf8')).toBe(SITE_DATA);
  await expect(dropAllHashes(folder)).rejects.toThrow(/No hashes/);
});

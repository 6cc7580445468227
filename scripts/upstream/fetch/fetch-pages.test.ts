import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FetchOptions, fetchPages } from './fetch-pages.ts';

let folder = '';
let server: Server;
let requests: string[] = [];
let texts: Record<string, string> = {};
/** Answers that come before the text of a page, by its path. */
let refusals: Record<string, number[]> = {};

const menuOf = (part: string, ...numbers: string[]): string =>
  `# 文档\n\n## 产品\n\n${numbers.map((number) => `- [页](https://example.com/${part}/${number}.md)`).join('\n')}\n`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fetch-'));
  requests = [];
  refusals = {};
  texts = {
    '/merchant/llms.txt': menuOf('merchant', '1', '2'),
    '/partner/llms.txt': menuOf('partner', '3'),
    '/merchant/1.md': 'one',
    '/merchant/2.md': 'two',
    '/partner/3.md': 'three',
  };
  server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(`${path} ${request.headers['if-none-match'] ?? ''}`.trim());
    const text = texts[path];
    const refusal = refusals[path]?.shift() ?? (text === undefined ? 404 : undefined);
    const etag = `"${text}"`;
    const status = refusal ?? (request.headers['if-none-match'] === etag ? 304 : 200);
    response.writeHead(status, status === 200 && path.endsWith('.md') ? { etag } : {}).end(status === 200 ? text : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true, force: true });
});

const optionsWith = (parts: Partial<FetchOptions> = {}): FetchOptions => ({
  site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  pause: 1,
  signal: new AbortController().signal,
  onProgress: () => undefined,
  ...parts,
});

const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

test('downloads menus and pages in sequence', async () => {
  expect(await fetchPages(folder, optionsWith())).toEqual({ changed: 3, unchanged: 0, failed: [] });
  expect(requests).toEqual([
    '/merchant/llms.txt',
    '/merchant/1.md',
    '/merchant/2.md',
    '/partner/llms.txt',
    '/partner/3.md',
  ]);
  expect([read('merchant/pages/1.md'), read('partner/pages/3.md')]).toEqual(['one', 'three']);
});

test('revalidates pages by conditional requests', async () => {
  await fetchPages(folder, optionsWith());
  requests = [];
  texts['/merchant/2.md'] = 'two, again';
  expect(await fetchPages(folder, optionsWith())).toEqual({ changed: 1, unchanged: 2, failed: [] });
  expect(requests).toContain('/merchant/1.md "one"');
  expect(read('merchant/pages/2.md')).toBe('two, again');
});

test('retries while the server is busy, and reports the pages that fail', async () => {
  refusals = { '/merchant/1.md': [429, 503], '/merchant/2.md': [404] };
  expect(await fetchPages(folder, optionsWith())).toEqual({ changed: 2, unchanged: 0, failed: ['merchant/2'] });
  expect(requests.filter((path) => path === '/merchant/1.md')).toHaveLength(3);
});

test('an interrupted run leaves complete files, and the next one continues', async () => {
  const stop = new AbortController();
  const onProgress = (): void => stop.abort(new Error('interrupted'));
  await expect(fetchPages(folder, optionsWith({ signal: stop.signal, onProgress }))).rejects.toThrow();
  expect(readdirSync(join(folder, 'merchant/pages'))).toEqual(['1.md']);
  expect(existsSync(join(folder, 'partner'))).toBe(false);
  expect(await fetchPages(folder, optionsWith())).toEqual({ changed: 2, unchanged: 1, failed: [] });
});

test('a site without its menu is an error', async () => {
  delete texts['/merchant/llms.txt'];
  await expect(fetchPages(folder, optionsWith())).rejects.toThrow('llms.txt answered 404');
});

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endWatch, watchFiles } from './watch-files.ts';

let folder = '';
let server: ViteDevServer | undefined;
const seen: string[] = [];
const errors: string[] = [];

beforeEach(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'watched-')));
  await mkdir(join(folder, 'docs'));
  await mkdir(join(folder, 'node_modules'));
  await writeFile(join(folder, 'docs', 'page.js'), 'export const page = 1;');
});
afterEach(async () => {
  await server?.close();
  rmSync(folder, { recursive: true });
  seen.length = 0;
  errors.length = 0;
});

async function serve(watched: string): Promise<ViteDevServer> {
  const customLogger = { ...createLogger('silent'), error: (text: string) => void errors.push(text) };
  server = await createServer({
    ...{ root: join(folder, 'docs'), configFile: false, customLogger },
    plugins: [watchFiles(watched)],
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  server.watcher.on('all', (event, file) => seen.push(`${event} ${file.slice(folder.length + 1)}`));
  return server;
}

const hasSeen = (event: string): Promise<void> => vi.waitFor(() => expect(seen).toContain(event), { timeout: 5000 });

test('files that are added, changed and removed are told, and none of packages', async () => {
  await serve(folder);
  await writeFile(join(folder, 'node_modules', 'package.js'), '');
  await writeFile(join(folder, 'docs', 'new.js'), '');
  await hasSeen('add docs/new.js');
  await writeFile(join(folder, 'docs', 'new.js'), '1');
  await hasSeen('change docs/new.js');
  await rm(join(folder, 'docs', 'new.js'));
  await hasSeen('unlink docs/new.js');
  expect(seen.filter((event) => event.includes('node_modules'))).toEqual([]);
});

test('files of a folder that is made later are told', async () => {
  await serve(folder);
  await mkdir(join(folder, 'docs', 'later', 'still'), { recursive: true });
  await writeFile(join(folder, 'docs', 'later', 'still', 'page.js'), '');
  await hasSeen('add docs/later/still/page.js');
});

test('a module that is replaced by another file is served anew', async () => {
  const { transformRequest } = await serve(folder);
  expect((await transformRequest('/page.js'))?.code).toContain('page = 1');
  await writeFile(join(folder, 'docs', 'page.js.tmp'), 'export const page = 2;');
  await rename(join(folder, 'docs', 'page.js.tmp'), join(folder, 'docs', 'page.js'));
  await hasSeen('change docs/page.js');
  await vi.waitFor(async () => expect((await transformRequest('/page.js'))?.code).toContain('page = 2'));
});

test('the watch of a folder that was removed can not be ended, which is no error', async () => {
  const unsubscribe = () => Promise.reject(new Error('Unable to remove watcher: Invalid argument'));
  await expect(endWatch({ unsubscribe })).resolves.toBeUndefined();
});

test('a site whose folder can not be watched is served, and the reason is told', async () => {
  const { transformRequest } = await serve(join(folder, 'none'));
  expect(errors.join()).toContain('file watcher error');
  expect((await transformRequest('/page.js'))?.code).toContain('page = 1');
});

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { declarationFile, pageFile } from '../../scripts/spec/locations.ts';
import {
  copyWhole,
  type DevProcess,
  type DevServer,
  endWith,
  serveProject,
  startProject,
  stillRunning,
} from '../support/dev-server.ts';

const NAME = 'v3/pay/transactions/jsapi';
const PAGE = pageFile(NAME).replace(/^docs\//, '');
const CONFIG = '.vitepress/internals/theme-config.ts';
const HOVERS = 'hover-worker.ts';
const CHECK = 'gate-worker.ts';
const PATIENCE = { timeout: 150_000, interval: 100 };
/** Milliseconds for a test that waits for a check of everything, on a machine that does other things too. */
const LONG = 300_000;
/** Milliseconds in which a process ends that was told to. */
const END = { timeout: 15_000, interval: 50 };

const state: { folder: string; server?: DevServer } = { folder: '' };

beforeAll(async () => {
  state.folder = await copyWhole();
  // For what is stored, no process would be asked.
  await rm(join(state.folder, '.cache', 'hovers'), { recursive: true, force: true });
  await rm(join(state.folder, declarationFile(NAME)));
}, 120_000);

afterAll(async () => {
  await state.server?.stop();
  if (state.folder) await rm(state.folder, { recursive: true, force: true });
}, 30_000);

const read = async (url: string): Promise<string> => (await fetch(url)).text();

/** Edits a file of the configuration, and puts it back as it was. */
async function withConfig(edits: readonly ((text: string) => string)[], look: () => Promise<void>): Promise<void> {
  const file = join(state.folder, CONFIG);
  const before = await readFile(file, 'utf8');
  for (const edit of edits) await writeFile(file, edit(before));
  await look().finally(() => writeFile(file, before));
}

/** The label of the first link of the navigation, which the configuration tells; empty while there is no server. */
const firstLabel = async ({ url }: DevServer): Promise<string> =>
  /"nav\\":\[\{\\"text\\":\\"([^"\\]*)/.exec(await read(`${url}@siteData`).catch(() => ''))?.[1] ?? '';

/** The script of the page, which has its hovers. */
const readPage = ({ url }: DevServer): Promise<string> => read(`${url}${PAGE}?import`);

const findProcess = async (server: DevServer, name: string): Promise<DevProcess | undefined> =>
  (await server.processes()).find(({ command }) => command.includes(name));

async function processOf(server: DevServer, name: string): Promise<DevProcess> {
  await expect.poll(() => findProcess(server, name), PATIENCE).toBeDefined();
  const found = await findProcess(server, name);
  if (!found) throw new Error(`${name} has ended`);
  return found;
}

/** All processes, those of hovers and of the check among them. */
async function allProcesses(server: DevServer): Promise<DevProcess[]> {
  await readPage(server);
  await processOf(server, HOVERS);
  await processOf(server, CHECK);
  return server.processes();
}

async function theServer(): Promise<DevServer> {
  state.server ??= await serveProject(state.folder);
  return state.server;
}

test('a process of hovers that ends while it works is replaced, and that is told', { timeout: LONG }, async () => {
  const server = await theServer();
  const { id } = await processOf(server, HOVERS);
  process.kill(id, 'SIGSTOP');
  const page = readPage(server);
  process.kill(id, 'SIGKILL');
  expect(await page).toContain('data-hovers');
  expect(server.output()).toContain("hovers: the compiler's process ended (SIGKILL); a new one takes over.");
});

test('a declaration that was missing at the start is written, and its hovers are shown', {
  timeout: LONG,
}, async () => {
  const server = await theServer();
  await expect.poll(() => readPage(server), PATIENCE).toContain('JsonDataRequest.appid');
  expect(await readFile(join(state.folder, declarationFile(NAME)), 'utf8')).toContain('appid');
});

test('a process of the check that ends while it works is replaced, and that is told', { timeout: LONG }, async () => {
  const server = await theServer();
  process.kill((await processOf(server, CHECK)).id, 'SIGKILL');
  await expect.poll(server.output, PATIENCE).toContain('check: its process ended (SIGKILL); a new one takes over.');
  await expect.poll(server.output, PATIENCE).toMatch(/check: no problems|fix: /);
});

test('a changed configuration is served at the same address, and nothing at another', { timeout: LONG }, async () => {
  const server = await theServer();
  const workers = (await server.processes()).filter(({ command }) => command.includes('worker.ts'));
  expect(workers).not.toEqual([]);
  expect(await firstLabel(server)).toBe('首页');
  // As editors save: a file changes twice.
  const edits = ['首', '起点'].map((label) => (text: string) => text.replace("'首页'", `'${label}'`));
  await withConfig(edits, async () => {
    await expect.poll(() => firstLabel(server), PATIENCE).toBe('起点');
    await expect.poll(() => stillRunning(workers), END).toEqual([]);
  });
  await expect.poll(() => firstLabel(server), PATIENCE).toBe('首页');
  expect(new Set(server.output().match(/http:\/\/127\.0\.0\.1:\d+\//g))).toEqual(new Set([server.url]));
});

test('a configuration that cannot be read leaves the site as it is, until it is mended', {
  timeout: LONG,
}, async () => {
  const server = await theServer();
  await withConfig([(text) => `${text}\nconst broken = ;\n`], async () => {
    await expect.poll(server.output, PATIENCE).toContain("served as before: its configuration can't be read.");
    expect(await firstLabel(server)).toBe('首页');
  });
  const mended = server.output().length;
  await expect.poll(() => server.output().slice(mended), PATIENCE).toContain(server.url);
  await expect.poll(() => firstLabel(server), PATIENCE).toBe('首页');
});

test('Ctrl-C ends all processes, with exit code 0 and without a word', { timeout: LONG }, async () => {
  const server = await theServer();
  const processes = await allProcesses(server);
  const before = server.output().length;
  expect(await server.end('SIGINT', 'group')).toBe(0);
  await expect.poll(() => stillRunning(processes), END).toEqual([]);
  // The check may have come to its end at this very moment.
  expect(server.output().slice(before)).toMatch(/^(?:check: .*\n)?$/);
});

test('Ctrl-C ends a server that is still starting', async () => {
  const { child, output } = startProject(state.folder);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await endWith(child, 'SIGINT', 'group');
  expect(output()).toBe('');
});

test('processes end quietly when their parent is gone', { timeout: LONG }, async () => {
  state.server = await serveProject(state.folder);
  const processes = await allProcesses(state.server);
  await state.server.end('SIGKILL', 'server');
  await expect.poll(() => stillRunning(processes), PATIENCE).toEqual([]);
  expect(state.server.output()).not.toMatch(/EPIPE|ERR_IPC|Error/);
});

import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { declarationFile, pageFile } from '../../scripts/spec/locations.ts';
import {
  type DevProcess,
  type DevServer,
  endWith,
  serveProject,
  startProject,
  stillRunning,
} from '../support/dev-server.ts';
import { createGoldenProject, type GoldenProject } from '../support/golden-project.ts';

const NAME = 'v3/pay/transactions/jsapi';
const PAGE = pageFile(NAME).replace(/^docs\//, '');
/** A page that one test alone asks for, so that its hovers are computed then. */
const OTHER_PAGE = pageFile('v3/pay/transactions/app').replace(/^docs\//, '');
const CONFIG = '.vitepress/internals/theme-config.ts';
const HOVERS = 'hover-worker.ts';
const CHECK = 'check-worker.ts';
const POLL = { timeout: 150_000, interval: 100 };
/** For a test that waits for several starts, on a machine that does other things too. */
const TIMEOUT_MS = 300_000;
/** A process ends soon after its signal. */
const END_POLL = { timeout: 15_000, interval: 50 };

let project: GoldenProject;
let running: DevServer | undefined;

beforeAll(async () => {
  project = await createGoldenProject({ program: true, guides: false });
  await rm(join(project.folder, declarationFile(NAME)));
}, 120_000);

afterAll(async () => {
  await running?.stop();
  await project?.remove();
}, 30_000);

/** The server that tests share; the first one that needs it, or that comes after its end, starts it. */
async function startedServer(): Promise<DevServer> {
  running ??= await serveProject(project.folder);
  return running;
}

/** Ends the shared server; returns its exit code. */
async function endServer(signal: NodeJS.Signals, target: 'group' | 'server'): Promise<number | null | undefined> {
  const ended = running;
  running = undefined;
  return ended?.end(signal, target);
}

const read = async (url: string): Promise<string> => (await fetch(url)).text();

/** Edits a file of the configuration for the time of some assertions. */
async function withConfig(edits: readonly ((text: string) => string)[], assert: () => Promise<void>): Promise<void> {
  const before = await project.read(CONFIG);
  for (const edit of edits) await project.write(CONFIG, edit(before));
  await assert().finally(() => project.write(CONFIG, before));
}

/** The label of the first link of the navigation, which the configuration sets; empty while there is no server. */
const firstLabel = async ({ url }: DevServer): Promise<string> =>
  /"nav\\":\[\{\\"text\\":\\"([^"\\]*)/.exec(await read(`${url}@siteData`).catch(() => ''))?.[1] ?? '';

/** The script of the page with the modules of its static HTML, which have its hovers. */
async function readPage({ url }: DevServer, page = PAGE): Promise<string> {
  const script = await read(`${url}${page}?import`);
  const modules = [...script.matchAll(/"\/(@id\/__x00__virtual:static-html[^"]*)"/g)].map(([, path = '']) => path);
  return [script, ...(await Promise.all(modules.map((path) => read(url + path))))].join('\n');
}

const findProcess = async (server: DevServer, name: string): Promise<DevProcess | undefined> =>
  (await server.processes()).find(({ command }) => command.includes(name));

async function processOf(server: DevServer, name: string): Promise<DevProcess> {
  await expect.poll(() => findProcess(server, name), POLL).toBeDefined();
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

test('a hover process that exits during its work is replaced, with a message', { timeout: TIMEOUT_MS }, async () => {
  const server = await startedServer();
  await readPage(server);
  const { id } = await processOf(server, HOVERS);
  process.kill(id, 'SIGSTOP');
  const page = readPage(server, OTHER_PAGE);
  process.kill(id, 'SIGKILL');
  expect(await page).toContain('data-hovers');
  expect(server.output()).toContain("hovers: the compiler's process ended (SIGKILL); a new one takes over.");
});

test('a declaration that was missing at the start is written, and its hovers are shown', {
  timeout: TIMEOUT_MS,
}, async () => {
  const server = await startedServer();
  await expect.poll(() => readPage(server), POLL).toContain('JsonDataRequest.appid');
  expect(await project.read(declarationFile(NAME))).toContain('appid');
});

test('a check process that exits during its work is replaced, with a message', {
  timeout: TIMEOUT_MS,
}, async () => {
  const server = await startedServer();
  process.kill((await processOf(server, CHECK)).id, 'SIGKILL');
  await expect.poll(server.output, POLL).toContain('check: its process ended (SIGKILL); a new one takes over.');
  await expect.poll(server.output, POLL).toMatch(/check: no problems|fix: /);
});

test('a changed configuration is served at the same address only', {
  timeout: TIMEOUT_MS,
}, async () => {
  const server = await startedServer();
  const workers = (await server.processes()).filter(({ command }) => command.includes('worker.ts'));
  expect(workers).not.toEqual([]);
  expect(await firstLabel(server)).toBe('首页');
  // As editors save: a file changes twice.
  const edits = ['首', '起点'].map((label) => (text: string) => text.replace("'首页'", `'${label}'`));
  await withConfig(edits, async () => {
    await expect.poll(() => firstLabel(server), POLL).toBe('起点');
    await expect.poll(() => stillRunning(workers), END_POLL).toEqual([]);
  });
  await expect.poll(() => firstLabel(server), POLL).toBe('首页');
  expect(new Set(server.output().match(/http:\/\/127\.0\.0\.1:\d+\//g))).toEqual(new Set([server.url]));
});

test('an invalid configuration keeps the previous site, until it is fixed', {
  timeout: TIMEOUT_MS,
}, async () => {
  const server = await startedServer();
  await withConfig([(text) => `${text}\nconst broken = ;\n`], async () => {
    await expect.poll(server.output, POLL).toContain("served as before: its configuration can't be read.");
    expect(await firstLabel(server)).toBe('首页');
  });
  const fixedAt = server.output().length;
  await expect.poll(() => server.output().slice(fixedAt), POLL).toContain(server.url);
  await expect.poll(() => firstLabel(server), POLL).toBe('首页');
});

test('Ctrl-C ends all processes, with exit code 0 and without a message', { timeout: TIMEOUT_MS }, async () => {
  const server = await startedServer();
  const processes = await allProcesses(server);
  const before = server.output().length;
  expect(await endServer('SIGINT', 'group')).toBe(0);
  await expect.poll(() => stillRunning(processes), END_POLL).toEqual([]);
  // The check may have come to its end at this very moment.
  expect(server.output().slice(before)).toMatch(/^(?:check: .*\n)?$/);
});

test('Ctrl-C ends a server that is still starting', { timeout: TIMEOUT_MS }, async () => {
  const declaration = join(project.folder, declarationFile('v3/pay/transactions/native'));
  await rm(declaration);
  const { child, output } = startProject(project.folder);
  // Missing declarations are written before the server listens.
  await expect.poll(() => existsSync(declaration), { ...POLL, interval: 5 }).toBe(true);
  await endWith(child, 'SIGINT', 'group');
  expect(output()).toMatch(/^(?:virtual-types: .*\n)?$/);
});

test('processes exit silently without their parent', { timeout: TIMEOUT_MS }, async () => {
  const server = await startedServer();
  const processes = await allProcesses(server);
  await endServer('SIGKILL', 'server');
  await expect.poll(() => stillRunning(processes), POLL).toEqual([]);
  expect(server.output()).not.toMatch(/EPIPE|ERR_IPC|Error/);
});

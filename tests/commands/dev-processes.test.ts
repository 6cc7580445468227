import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
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

/** The server that tests share; the first one that needs it starts it. */
async function startedServer(): Promise<DevServer> {
  running ??= await serveProject(project.folder);
  return running;
}

const read = async (url: string): Promise<string> => (await fetch(url)).text();

/** Writes a file of the configuration, edited as it is in this project. */
async function writeConfig(edit: (text: string) => string): Promise<void> {
  await project.write(CONFIG, edit(await readFile(CONFIG, 'utf8')));
}

/** The addresses that a server has printed. */
const addressesOf = ({ output }: DevServer): Set<string> => new Set(output().match(/http:\/\/127\.0\.0\.1:\d+\//g));

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
  for (const label of ['首', '起点']) await writeConfig((text) => text.replace("'首页'", `'${label}'`));
  await expect.poll(() => firstLabel(server), POLL).toBe('起点');
  await expect.poll(() => stillRunning(workers), END_POLL).toEqual([]);
  expect(addressesOf(server)).toEqual(new Set([server.url]));
});

test('an invalid configuration keeps the previous site, until it is fixed', {
  timeout: TIMEOUT_MS,
}, async () => {
  const server = await startedServer();
  const before = await firstLabel(server);
  await writeConfig((text) => `${text}\nconst broken = ;\n`);
  await expect.poll(server.output, POLL).toContain("served as before: its configuration can't be read.");
  expect(await firstLabel(server)).toBe(before);
  const fixedAt = server.output().length;
  await writeConfig((text) => text.replace("'首页'", "'重来'"));
  await expect.poll(() => server.output().slice(fixedAt), POLL).toContain(server.url);
  await expect.poll(() => firstLabel(server), POLL).toBe('重来');
  expect(addressesOf(server)).toEqual(new Set([server.url]));
});

test('Ctrl-C ends all processes, with exit code 0 and without a message', { timeout: TIMEOUT_MS }, async () => {
  const server = await startedServer();
  const processes = await allProcesses(server);
  const before = server.output().length;
  running = undefined;
  expect(await server.end('SIGINT', 'group')).toBe(0);
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

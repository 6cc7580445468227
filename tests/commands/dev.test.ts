import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { declarationFile, exampleFile, pageFile, pageUrl, pathItemFile } from '../../scripts/spec/locations.ts';
import { sharedBrowser } from '../support/browser.ts';
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
const SPEC = pathItemFile(NAME);
const EXAMPLE = exampleFile({ name: NAME, method: 'post' });
const PAGE = pageFile(NAME);
/** Pages that one test alone asks for, so that their hovers are computed then. */
const OTHER_PAGE = pageFile('v3/pay/transactions/app');
const THIRD_PAGE = pageFile('v3/pay/transactions/native');
const CONFIG = '.vitepress/internals/theme-config.ts';
const HOVERS = 'hover-worker.ts';
const CHECK = 'check-worker.ts';
/** For what is quick, and for what takes a compiler. */
const POLL = { timeout: 60_000, interval: 50 };
const LONG_POLL = { timeout: 150_000, interval: 100 };
/** A process ends soon after its signal. */
const END_POLL = { timeout: 15_000, interval: 50 };
/** For a test that waits for several starts, on a machine that does other things too. */
const TIMEOUT_MS = 300_000;

let project: GoldenProject;
/** The server of most tests: to start one and to check the project is the dear part. */
let server: DevServer;
let page: Page;
/** The text of {@link CONFIG} in the beginning. */
let config: string;

beforeAll(async () => {
  project = await createGoldenProject({ program: true });
  await rm(join(project.folder, declarationFile(NAME)));
  config = await project.read(CONFIG);
  server = await serveProject(project.folder);
  page = await (await sharedBrowser()).newPage();
  await page.goto(server.url + pageUrl(NAME).slice(1), { timeout: 60_000 });
  await vi.waitFor(() => expect(server.output()).toContain('check: no problems'), LONG_POLL);
}, 600_000);

afterAll(async () => {
  await page?.close();
  await server?.stop();
  await project?.remove();
}, 30_000);

const read = async (url: string): Promise<string> => (await fetch(url)).text();

/** The script of a page with the modules of its static HTML, which have its hovers. */
async function readPage({ url }: DevServer, file = PAGE): Promise<string> {
  const script = await read(`${url}${file.replace(/^docs\//, '')}?import`);
  const modules = [...script.matchAll(/"\/(@id\/__x00__virtual:static-html[^"]*)"/g)].map(([, path = '']) => path);
  return [script, ...(await Promise.all(modules.map((path) => read(url + path))))].join('\n');
}

async function processOf({ processes }: Pick<DevServer, 'processes'>, name: string): Promise<DevProcess> {
  const find = async () => (await processes()).find(({ command }) => command.includes(name));
  await expect.poll(find, LONG_POLL).toBeDefined();
  const found = await find();
  if (!found) throw new Error(`${name} has ended`);
  return found;
}

/** All processes of a server, those of hovers and of the check among them. */
async function allProcesses(of: DevServer): Promise<DevProcess[]> {
  await readPage(of);
  await processOf(of, HOVERS);
  await processOf(of, CHECK);
  return of.processes();
}

/** Edits a file for the time of some assertions. */
async function withEdit(file: string, edit: (text: string) => string, assert: () => Promise<void>): Promise<void> {
  const before = await project.read(file);
  await project.edit(file, edit);
  await assert().finally(() => project.write(file, before));
}

test('a declaration that was missing at the start is written, and its hovers are shown', async () => {
  expect(await readPage(server)).toContain('JsonDataRequest.appid');
  expect(await project.read(declarationFile(NAME))).toContain('appid');
});

describe('an edit is shown in the open page:', () => {
  /** The text of all hovers. */
  const shownHovers = async (): Promise<string> => {
    const blocks = page.locator('pre[data-hovers]');
    return (await blocks.evaluateAll((all) => all.map((each) => each.dataset.hovers ?? ''))).join('');
  };

  const tables = async (): Promise<string> => (await page.locator('.fields').allTextContents()).join('');

  /** The text of the overlay; empty when there is none. */
  const overlay = (): Promise<string> =>
    page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '');

  test('a label changed in the spec, in tables, hovers and declarations, without a reload', async () => {
    await page.evaluate(() => document.documentElement.setAttribute('data-loaded-once', ''));
    await withEdit(
      SPEC,
      (text) => text.replace('公众号ID', '公众号编号'),
      async () => {
        await expect.poll(shownHovers, POLL).toContain('公众号编号');
        await expect.poll(tables, POLL).toContain('公众号编号');
        expect(await project.read(declarationFile(NAME))).toContain('公众号编号');
      },
    );
    await expect.poll(shownHovers, POLL).not.toContain('公众号编号');
    expect(await page.locator('html[data-loaded-once]').count()).toBe(1);
  });

  test('an example with a type error, in the overlay, which closes when it is fixed', async () => {
    await withEdit(
      SPEC,
      (text) => text.replace(/type: string(?=\s+title: 公众号ID)/, 'type: integer'),
      async () => {
        await expect.poll(overlay, POLL).toMatch(new RegExp(`${EXAMPLE}:\\d+:\\d+`));
        expect(server.output()).toContain(EXAMPLE);
      },
    );
    await expect.poll(overlay, POLL).not.toContain(EXAMPLE);
  });

  test('a spec that is not YAML, in the overlay until it is fixed', async () => {
    await withEdit(
      SPEC,
      (text) => `${text}\n\t- :`,
      () => expect.poll(overlay, POLL).toMatch(new RegExp(`${SPEC}:\\d+:\\d+`)),
    );
    await expect.poll(overlay, POLL).not.toContain(SPEC);
  });

  test('problems of the spec, an example, a page and its code, in the overlay until they are fixed', async () => {
    const edits: [file: string, edit: (text: string) => string, problem: string][] = [
      [SPEC, (text) => text.replace(/(?<=title: 公众号ID[\s\S]*?maxLength: )\d+/, '1'), 'example-matches-schema'],
      [EXAMPLE, (text) => `${text}\nexport const x = 1 as unknown;\n`, 'escape-hatch'],
      [
        PAGE,
        (text) => `${text}\n[nowhere](/nowhere)\n\n\`\`\`ts twoslash\nconst a: string = 1;\n\`\`\`\n`,
        'dead-link',
      ],
    ];
    // The code of the page has its own problem.
    const shown = [...edits.map(([file, , problem]) => new RegExp(`${file}:\\d+:\\d+\\s+${problem}`)), /TS2322/];
    const before = await Promise.all(edits.map(([file]) => project.read(file)));
    for (const [file, edit] of edits) await project.edit(file, edit);
    for (const problem of shown) await expect.poll(overlay, POLL).toMatch(problem);
    for (const [index, [file]] of edits.entries()) await project.write(file, before[index] ?? '');
    for (const problem of shown) await expect.poll(overlay, POLL).not.toMatch(problem);
  });
});

describe('a process that exits is replaced, with a message:', () => {
  test('that of hovers, busy and idle', { timeout: TIMEOUT_MS }, async () => {
    const messages = () =>
      server.output().split("hovers: the compiler's process ended (SIGKILL); a new one").length - 1;
    await readPage(server);
    const { id } = await processOf(server, HOVERS);
    process.kill(id, 'SIGSTOP');
    const other = readPage(server, OTHER_PAGE);
    process.kill(id, 'SIGKILL');
    expect(await other).toContain('data-hovers');
    expect(messages()).toBe(1);
    process.kill((await processOf(server, HOVERS)).id, 'SIGKILL');
    await expect.poll(messages, POLL).toBe(2);
    expect(await readPage(server, THIRD_PAGE)).toContain('data-hovers');
  });

  test('that of the check', { timeout: TIMEOUT_MS }, async () => {
    const before = server.output().length;
    process.kill((await processOf(server, CHECK)).id, 'SIGKILL');
    const output = () => server.output().slice(before);
    await expect.poll(output, LONG_POLL).toContain('check: its process ended (SIGKILL); a new one takes over.');
    await withEdit(
      PAGE,
      (text) => `${text}\n[nowhere](/nowhere)\n`,
      () => expect.poll(output, LONG_POLL).toContain('dead-link'),
    );
  });
});

describe('a changed configuration', () => {
  /** Writes a file of the configuration: as it was in the beginning, edited. */
  const writeConfig = async (edit: (text: string) => string): Promise<void> => project.write(CONFIG, edit(config));

  /** The addresses that the server has printed. */
  const addresses = (): Set<string> => new Set(server.output().match(/http:\/\/127\.0\.0\.1:\d+\//g));

  /** The label of the first link of the navigation, which the configuration sets; empty while there is no server. */
  const firstLabel = async (): Promise<string> =>
    /"nav\\":\[\{\\"text\\":\\"([^"\\]*)/.exec(await read(`${server.url}@siteData`).catch(() => ''))?.[1] ?? '';

  test('that is invalid keeps the previous site; fixed, it is served at the same address only, by new workers', {
    timeout: TIMEOUT_MS,
  }, async () => {
    const workers = (await server.processes()).filter(({ command }) => command.includes('worker.ts'));
    expect(workers).not.toEqual([]);
    expect(await firstLabel()).toBe('首页');
    await writeConfig((text) => `${text}\nconst broken = ;\n`);
    await expect.poll(server.output, LONG_POLL).toContain("served as before: its configuration can't be read.");
    expect(await firstLabel()).toBe('首页');
    // As editors save: a file changes twice.
    for (const label of ['首', '起点']) await writeConfig((text) => text.replace("'首页'", `'${label}'`));
    await expect.poll(firstLabel, LONG_POLL).toBe('起点');
    await expect.poll(() => stillRunning(workers), END_POLL).toEqual([]);
    expect(addresses()).toEqual(new Set([server.url]));
  });
});

describe('the end:', () => {
  test('workers exit silently when their server is killed', { timeout: TIMEOUT_MS }, async () => {
    const processes = await allProcesses(server);
    const before = server.output().length;
    await server.end('SIGKILL', 'server');
    await expect.poll(() => stillRunning(processes), POLL).toEqual([]);
    expect(server.output().slice(before)).not.toMatch(/EPIPE|ERR_IPC|Error/);
  });

  test('Ctrl-C ends all processes, with exit code 0 and without a message', { timeout: TIMEOUT_MS }, async () => {
    const other = await serveProject(project.folder);
    const processes = await allProcesses(other);
    const before = other.output().length;
    expect(await other.end('SIGINT', 'group')).toBe(0);
    await expect.poll(() => stillRunning(processes), END_POLL).toEqual([]);
    // The check may have come to its end at this very moment.
    expect(other.output().slice(before)).toMatch(/^(?:check: .*\n)?$/);
  });

  test('Ctrl-C ends a server that is still starting', { timeout: TIMEOUT_MS }, async () => {
    const starting = startProject(project.folder);
    // The compiler of the hovers starts with the reading of the spec, before the server listens.
    await processOf(starting, HOVERS);
    const processes = await starting.processes();
    await endWith(starting.child, 'SIGINT', 'group');
    await expect.poll(() => stillRunning(processes), END_POLL).toEqual([]);
    expect(starting.output()).toBe('');
  });
});

import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBrowser, launchBrowser } from '../../scripts/lib/browser.ts';
import { declarationFile, exampleFile, pageFile, pageUrl, pathItemFile } from '../../scripts/spec/locations.ts';
import { type DevServer, serveProject, stillRunning } from '../support/dev-server.ts';
import { createGoldenProject, type GoldenProject } from '../support/golden-project.ts';

const NAME = 'v3/pay/transactions/jsapi';
const SPEC = pathItemFile(NAME);
const EXAMPLE = exampleFile({ name: NAME, method: 'post' });
const PAGE = pageFile(NAME);
const POLL = { timeout: 60_000, interval: 50 };

let project: GoldenProject;
let server: DevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  project = await createGoldenProject({ program: true });
  server = await serveProject(project.folder);
  browser = await launchBrowser(await findBrowser(process.env, join(process.cwd(), '.cache')));
  page = await browser.newPage();
  await page.goto(server.url + pageUrl(NAME).slice(1), { timeout: 60_000 });
  await vi.waitFor(() => expect(server.output()).toContain('check: no problems'), { ...POLL, timeout: 150_000 });
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await project?.remove();
}, 30_000);

/** The text of all hovers of the open page. */
async function shownHovers(): Promise<string> {
  const blocks = await page
    ?.locator('pre[data-hovers]')
    .evaluateAll((all) => all.map((each) => each.dataset.hovers ?? ''));
  return (blocks ?? []).join('');
}

const tables = async (): Promise<string> => (await page.locator('.fields').allTextContents()).join('');

/** The text of the overlay; empty when there is none. */
const overlay = (): Promise<string> =>
  page.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '');

/** Edits a file for the time of some assertions. */
async function withEdit(file: string, edit: (text: string) => string, assert: () => Promise<void>): Promise<void> {
  const before = await project.read(file);
  await project.edit(file, edit);
  await assert().finally(() => project.write(file, before));
}

test('a label changed in the spec is in tables, hovers and declarations, and the page is not reloaded', async () => {
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

test('an example with a type error opens the overlay, which closes when it is fixed', async () => {
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

test.each([
  ['spec that is not YAML', SPEC, (text: string) => `${text}\n\t- :`, SPEC],
  [
    'spec with an example against its schema',
    SPEC,
    (text: string) => text.replace(/(?<=title: 公众号ID[\s\S]*?maxLength: )\d+/, '1'),
    'example-matches-schema',
  ],
  ['example with a cast', EXAMPLE, (text: string) => `${text}\nexport const x = 1 as unknown;\n`, 'escape-hatch'],
  ['page with a dead link', PAGE, (text: string) => `${text}\n[nowhere](/nowhere)\n`, 'dead-link'],
  ['code of a page', PAGE, (text: string) => `${text}\n\`\`\`ts twoslash\nconst a: string = 1;\n\`\`\`\n`, 'TS2322'],
])('a problem of a %s is laid over the page, and goes when it is fixed', async (_title, file, edit, text) => {
  await withEdit(file, edit, async () => {
    await expect.poll(overlay, POLL).toContain(text);
    expect(await overlay()).toMatch(new RegExp(`${file}:\\d+:\\d+`));
  });
  await expect.poll(overlay, POLL).not.toContain(text);
});

/** The last test: it ends the server. */
test('the processes of hovers and of the check exit silently without their parent', async () => {
  const processes = await server.processes();
  for (const worker of ['hover-worker.ts', 'check-worker.ts'])
    expect(processes.filter(({ command }) => command.includes(worker))).toHaveLength(1);
  await server.end('SIGKILL', 'server');
  await expect.poll(() => stillRunning(processes), POLL).toEqual([]);
  expect(server.output()).not.toMatch(/EPIPE|ERR_IPC|Error/);
});

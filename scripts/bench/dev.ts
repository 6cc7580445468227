import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../lib/browser.ts';
import { freePort } from '../lib/free-port.ts';
import { siteBase } from '../lib/site-address.ts';
import { declarationFile, pageUrl, pathItemFile } from '../spec/locations.ts';
import type { Bench } from './bench.ts';
import { type Measure, measure } from './measure.ts';
import { median } from './median.ts';
import { startProgram } from './process.ts';

const NAME = 'v3/pay/transactions/jsapi';
const TERM = '公众号ID';
const EDITS = 3;
/** Milliseconds after which something is taken as never shown. */
const TIMEOUT_MS = { start: 120_000, edit: 20_000 };
const INTERVAL = 25;

/**
 * Serves the copy as `npm run dev` does, from nothing and once more, edits a YAML file, and waits until a browser shows it: the
 * table, the hover and the declaration are fresh, and in a second measure the problem that the edit made is reported.
 */
export async function measureDev({ project, copy, signal }: Bench): Promise<Measure[]> {
  await rm(join(copy, '.cache'), { recursive: true, force: true });
  const browser = await launchBrowser(await findBrowser(process.env, join(project, '.cache')));
  try {
    const first = await openServer(browser, copy, signal);
    // What the next start takes up is stored once the page is shown.
    await settle(signal);
    await first.close();
    const again = await openServer(browser, copy, signal);
    try {
      await settle(signal);
      return [
        measure('dev.start', 'dev: start until the first page has its hovers', first.ready / 1000, 's'),
        measure('dev.again', 'dev: start again until the first page has its hovers', again.ready / 1000, 's'),
        ...(await measureEdits(again.page, copy, signal)),
      ];
    } finally {
      await again.close();
    }
  } finally {
    await browser.close();
  }
}

/** Starts the server of a folder, and opens a page; `ready` is the time in milliseconds until it has its hovers. */
async function openServer(browser: Browser, folder: string, signal: AbortSignal) {
  const port = await freePort();
  const start = performance.now();
  const server = startProgram('npm', ['run', 'dev', '--', '--port', String(port)], { folder, signal });
  const page = await browser.newPage();
  const close = async (): Promise<void> => {
    await page.close();
    await server.stop();
  };
  try {
    const url = `http://127.0.0.1:${port}${siteBase(process.env)}${pageUrl(NAME).slice(1)}`;
    // The page is opened once, when it can be: a browser that keeps trying takes a core, and loads its scripts again.
    await until(signal, TIMEOUT_MS.start, () => fetch(url).then(({ ok }) => ok));
    await page.goto(url, { waitUntil: 'commit' });
    await until(signal, TIMEOUT_MS.start, () => shows(page, TERM));
    return { page, close, ready: performance.now() - start };
  } catch (error) {
    await close();
    throw error;
  }
}

async function measureEdits(page: Page, copy: string, signal: AbortSignal): Promise<Measure[]> {
  const spec = join(copy, pathItemFile(NAME));
  const before = await readFile(spec, 'utf8');
  const times: number[] = [];
  for (let edit = 1; edit <= EDITS; edit += 1) {
    const term = `${TERM}（${edit}）`;
    await writeFile(spec, before.replace(TERM, term));
    times.push(await until(signal, TIMEOUT_MS.edit, () => isFresh(page, copy, term)));
  }
  await writeFile(spec, before.replace(/type: string(?=\s+title: 公众号ID)/, 'type: integer'));
  const problem = await until(signal, TIMEOUT_MS.edit, () => showsProblem(page, `${NAME}.post.ts`));
  await writeFile(spec, before);
  return [
    measure(
      'dev.first',
      'dev: first edit of a YAML until table, types and hovers are fresh',
      (times[0] ?? 0) / 1000,
      's',
    ),
    measure('dev.fresh', 'dev: edit of a YAML until table, types and hovers are fresh', median(times) / 1000, 's'),
    measure('dev.gate', 'dev: edit of a YAML until its problem is shown', problem / 1000, 's'),
  ];
}

async function isFresh(page: Page, folder: string, term: string): Promise<boolean> {
  const declaration = await readFile(join(folder, declarationFile(NAME)), 'utf8');
  return declaration.includes(term) && (await shows(page, term));
}

/** Whether the table and a hover of the page have a term. */
const shows = (page: Page, term: string): Promise<boolean> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('.fields')].some((table) => table.textContent.includes(wanted)) &&
      [...document.querySelectorAll<HTMLElement>('pre[data-hovers]')].some((block) =>
        block.dataset.hovers?.includes(wanted),
      ),
    term,
  );

/** Whether the overlay of the page names a file. */
const showsProblem = (page: Page, file: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const overlay = document.querySelector('vite-error-overlay');
    return overlay?.shadowRoot?.textContent.includes(wanted) === true;
  }, file);

/** Milliseconds until something holds; Infinity when it did not in time. A page that is loading holds nothing. */
async function until(signal: AbortSignal, patience: number, holds: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < patience) {
    signal.throwIfAborted();
    if (await holds().catch(() => false)) return performance.now() - start;
    await pause(INTERVAL);
  }
  return Infinity;
}

/** Background work after a server's start is no part of the first edit. */
const settle = async (signal: AbortSignal): Promise<void> => {
  await pause(15_000);
  signal.throwIfAborted();
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { DrivenRun } from '../../live/src/page/drive-sandbox.ts';
import type { Program } from '../../live/src/protocol.ts';
import { findBrowser, launchBrowser } from '../lib/browser.ts';
import type { SiteContent } from '../writers/site-files/publication.ts';
import { bundleLive } from './bundle-live.ts';
import { liveProblem } from './live-problem.ts';
import { livePublication } from './live-publication.ts';

/** A program that did not run in the browser as it should, and why. */
export interface LiveFailure {
  file: string;
  message: string;
}

/** Options of a run in the browser. */
export interface LiveRunOptions {
  content: SiteContent;
  programs: readonly Program[];
  /** Sandboxes that run at once. */
  count?: number;
  onProgress?: ((done: number) => void) | undefined;
}

/** Runs programs in sandboxes of one page of a browser, each from an empty mock server. Gives those that failed. */
export async function runLive({ content, programs, count = 1, onProgress }: LiveRunOptions): Promise<LiveFailure[]> {
  const files = new Map((await livePublication.files(content)).map(({ path, content: data }) => [`/${path}`, data]));
  files.set('/driver.js', await bundleLive('page/drive-sandbox.ts'));
  files.set('/', '<!DOCTYPE html><meta charset="utf-8"><title>live</title><script src="/driver.js"></script>');
  const server = createServer(({ url = '' }, response) => {
    const data = files.get(decodeURIComponent(url));
    const type = /\.(?:html)$|\/$/.test(url) ? 'text/html' : 'text/javascript';
    response.writeHead(data === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` }).end(data);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launchBrowser(await findBrowser(process.env, join(content.project, '.cache')));
  try {
    const { port } = server.address() as AddressInfo;
    return await drive(browser, `http://127.0.0.1:${port}/`, { programs, count, onProgress });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function drive(
  browser: Browser,
  url: string,
  { programs, count, onProgress }: Pick<LiveRunOptions, 'programs' | 'onProgress'> & { count: number },
): Promise<LiveFailure[]> {
  const waiting = [...programs];
  const failures: LiveFailure[] = [];
  let done = 0;
  const work = async (page: Page): Promise<void> => {
    await page.goto(url);
    for (let program = waiting.shift(); program; program = waiting.shift()) {
      const message = liveProblem(program, await runIn(page, program));
      if (message !== undefined) failures.push({ file: program.file, message });
      done += 1;
      onProgress?.(done);
    }
  };
  await Promise.all(Array.from({ length: count }, async () => work(await browser.newPage())));
  return failures.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** What `page/drive-sandbox.ts` puts into the page. */
type Driver = (program: Program) => Promise<DrivenRun>;

const runIn = (page: Page, program: Program): Promise<DrivenRun> =>
  page.evaluate((own) => (globalThis as unknown as { runProgram: Driver }).runProgram(own), program);

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { DrivenRun } from '../../live/src/page/drive-sandbox.ts';
import type { Program } from '../../live/src/protocol.ts';
import { findBrowser, launchBrowser } from '../lib/browser.ts';
import { runQueue } from '../lib/worker-queue.ts';
import type { SiteContent } from '../writers/site-files/publication.ts';
import { bundleLive } from './bundle-live.ts';
import { liveProblem } from './live-problem.ts';
import { sandboxFiles } from './live-publication.ts';

/** A program that did not run in the browser as it should, and why. */
export interface LiveFailure {
  file: string;
  message: string;
}

/** Options of a run in the browser. */
export interface LiveRunOptions {
  content: SiteContent;
  programs: readonly Program[];
  onProgress?: ((done: number) => void) | undefined;
}

/** Runs programs in sandboxes of one page of a browser, each from an empty mock server. Gives those that failed. */
export async function runLive({ content, programs, onProgress }: LiveRunOptions): Promise<LiveFailure[]> {
  const files = new Map((await sandboxFiles(content)).map(({ path, content: data }) => [`/${path}`, data]));
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
    return await drive(browser, `http://127.0.0.1:${port}/`, { programs, onProgress });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function drive(
  browser: Browser,
  url: string,
  { programs, onProgress }: Pick<LiveRunOptions, 'programs' | 'onProgress'>,
): Promise<LiveFailure[]> {
  return runQueue<Program, LiveFailure>({
    ...{ items: programs, count: 1, onProgress },
    open: async () => {
      const page = await browser.newPage();
      await page.goto(url);
      return {
        async run(program) {
          const message = liveProblem(program, await runIn(page, program));
          return message === undefined ? [] : [{ file: program.file, message }];
        },
        close: () => page.close(),
      };
    },
  });
}

/** What `page/drive-sandbox.ts` puts into the page. */
type Driver = (program: Program) => Promise<DrivenRun>;

const runIn = (page: Page, program: Program): Promise<DrivenRun> =>
  page.evaluate((own) => (globalThis as unknown as { runProgram: Driver }).runProgram(own), program);

import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Program } from '../../live/src/protocol.ts';
import { findBrowser, launchBrowser } from '../lib/browser.ts';
import { runQueue } from '../lib/worker-queue.ts';
import type { SiteContent } from '../writers/site-files/publication.ts';
import { type LiveCache, openLiveCache } from './live-cache.ts';
import { type LiveDriver, openDriver } from './live-driver.ts';
import { liveProblem } from './live-problem.ts';
import { readSandbox, serveSandbox } from './sandbox-server.ts';

/** A program that did not run in the browser as it should, and why. */
interface LiveFailure {
  file: string;
  message: string;
}

/** Options of a run in the browser. */
export interface LiveRunOptions {
  content: SiteContent;
  programs: readonly Program[];
  onProgress?: ((done: number) => void) | undefined;
}

/** What came of a run: those that failed, and how many were run at all, because nothing was known of them. */
export interface LiveRun {
  failures: LiveFailure[];
  ran: number;
}

/** Programs for which another page is worth its start. */
const PROGRAMS_PER_PAGE = 100;

/**
 * Runs programs in sandboxes of a browser's pages, each from an empty mock server. Those that are known to have run as they
 * should are left out.
 */
export async function runLive({ content, programs, onProgress }: LiveRunOptions): Promise<LiveRun> {
  const files = await readSandbox(content);
  const cache = openLiveCache(content.project, files);
  const unknown = programs.filter((program) => !cache.has(program));
  if (unknown.length === 0) return { failures: [], ran: 0 };
  const server = await serveSandbox(files);
  const browser = await launchBrowser(await findBrowser(process.env, join(content.project, '.cache')));
  try {
    const openPage = async (): Promise<LivePage> => {
      const page = await browser.newPage();
      return { run: await openDriver(page, server.url), close: () => page.close() };
    };
    return { failures: await runAll(unknown, cache, openPage, onProgress), ran: unknown.length };
  } finally {
    cache.store();
    await browser.close();
    server.close();
  }
}

interface LivePage {
  run: LiveDriver;
  close(): Promise<void>;
}

function runAll(
  programs: readonly Program[],
  cache: LiveCache,
  openPage: () => Promise<LivePage>,
  onProgress: LiveRunOptions['onProgress'],
): Promise<LiveFailure[]> {
  const count = Math.min(availableParallelism(), Math.ceil(programs.length / PROGRAMS_PER_PAGE));
  return runQueue<Program, LiveFailure>({
    ...{ items: programs, count, onProgress },
    open: async () => {
      const page = await openPage();
      return {
        async run(program) {
          const run = await page.run(program);
          const message = liveProblem(program, run);
          if (message !== undefined) return [{ file: program.file, message }];
          cache.add(program, run.exchanges);
          return [];
        },
        close: page.close,
      };
    },
  });
}

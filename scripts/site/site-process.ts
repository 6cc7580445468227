import { endOnSignals, startWorker } from '../lib/child-process.ts';
import { heapLimit } from '../lib/heap-limit.ts';
import type { Prepared } from './prepare-site.ts';
import type { Published, SiteFunctions } from './site-worker.ts';

/** About twice what the model and the files made from it take. */
const HEAP = { base: 100, perPage: 0.35 };

/** The child process that makes all of a site but its pages. It loads the spec once. */
export interface SiteProcess {
  /** Makes what pages read: declarations and every hover. Rejects when the spec has problems. */
  prepare(): Promise<Prepared>;
  /**
   * Begins to make the files next to the pages; the function puts them into their folder once the pages are written.
   * Rejects with the reason when it can't.
   */
  publish(): () => Promise<Published>;
  /** Ends the process, done or not. */
  end(): Promise<void>;
}

/** Starts the process of a project, whose site is in `folder`. */
export function startSiteProcess(project: string, folder = 'dist'): SiteProcess {
  const { functions, close } = startWorker<SiteFunctions>(new URL('./site-worker.ts', import.meta.url), {}, [
    heapLimit(project, HEAP),
  ]);
  const release = endOnSignals(() => void close());
  return {
    prepare: () => functions.prepare(project),
    publish() {
      const ready = functions.makeFiles(project, folder);
      ready.catch(() => undefined); // the function rejects with it
      return async () => {
        await ready;
        return functions.placeFiles(project, folder);
      };
    },
    async end() {
      release();
      await close();
    },
  };
}

import { startWorker } from '../lib/child-process.ts';
import type { Published, PublishFunctions } from './publish-worker.ts';

/** The files next to the pages, written by a child process. */
export interface Publishing {
  /** Writes them once they are made; to be called when the pages are written. Rejects with the reason when it can't. */
  write(): Promise<Published>;
  /** Ends the process, done or not. */
  end(): void;
}

/** Starts the child process that writes the files next to the pages into `folder` of the project. */
export function startPublishing(project: string, folder = 'dist'): Publishing {
  const { functions, close } = startWorker<PublishFunctions>(new URL('./publish-worker.ts', import.meta.url), {});
  const ready = functions.prepare(project);
  ready.catch(() => undefined); // write() rejects with it
  return {
    async write() {
      await ready;
      return functions.write(project, folder);
    },
    end: () => void close(),
  };
}

import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

/** Milliseconds without a change after which a reload starts: tools write many files at once. */
const QUIET = 80;

/**
 * Dev server only: runs `reload` when files of the spec have changed, then has every page rendered again.
 * What `reload` throws is printed; the pages then stay as they were.
 */
export function reloadOnSpecChange(project: string, reload: () => Promise<void>): Plugin {
  const spec = join(project, 'openapi');
  return {
    name: 'reload-on-spec-change',
    apply: 'serve',
    configureServer(server) {
      const schedule = oneAtATime(() => reloadPages(server, reload));
      server.watcher.add(spec);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(spec + sep)) schedule();
      });
    },
  };
}

/** Makes a function that runs `task` once things are quiet, never twice at once, and again if called meanwhile. */
export function oneAtATime(task: () => Promise<void>, quiet = QUIET): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const run = async (): Promise<void> => {
    if (running) {
      schedule();
      return;
    }
    running = true;
    await task().finally(() => {
      running = false;
    });
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), quiet);
  };
  return schedule;
}

async function reloadPages(server: ViteDevServer, reload: () => Promise<void>): Promise<void> {
  try {
    await reload();
  } catch (error) {
    server.config.logger.error(error instanceof Error ? error.message : String(error));
    return;
  }
  for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
  server.ws.send({ type: 'full-reload' });
}

import { join, relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

/** Milliseconds without a change after which a reload starts: tools write many files at once. */
const QUIET = 80;

const FOLDERS = ['openapi', 'snippets', 'docs'];

/** What a served site does when files change. */
export interface Reload {
  /** Takes the changed files over; returns which pages (relative to `docs/`) are to be rendered again. */
  takeOver(changed: readonly string[], open: readonly string[]): Promise<string[]>;
  /** Called once, when the server is there. `look` is as if files had changed, though none did. */
  start(server: ViteDevServer, look: () => void): void;
}

/**
 * Dev server only: hands changed files of the spec, the examples and the pages to `reload`, then lets the browsers
 * fetch anew what it names, without loading the whole page again. What `reload` throws is printed; pages stay as they were.
 */
export function reloadOnChange(project: string, reload: Reload): Plugin {
  return {
    name: 'reload-on-change',
    apply: 'serve',
    configureServer(server) {
      const changed = new Set<string>();
      const schedule = runSerially(async () => {
        const files = [...changed].sort();
        changed.clear();
        await reloadPages(server, project, (open) => reload.takeOver(files, open));
      });
      server.watcher.add(FOLDERS.map((folder) => join(project, folder)));
      server.watcher.on('all', (event, file) => {
        const path = relative(project, file).split(sep).join('/');
        if (event.endsWith('Dir') || !FOLDERS.some((folder) => path.startsWith(`${folder}/`))) return;
        changed.add(path);
        schedule();
      });
      reload.start(server, schedule);
    },
  };
}

/** Makes a function that runs `task` once things are quiet, never twice at once, and again if called meanwhile. */
export function runSerially(task: () => Promise<void>, quiet = QUIET): () => void {
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

async function reloadPages(
  server: ViteDevServer,
  project: string,
  takeOver: (open: readonly string[]) => Promise<string[]>,
): Promise<void> {
  const { client } = server.environments;
  const docs = `${join(project, 'docs').split(sep).join('/')}/`;
  const pages = [...client.moduleGraph.idToModuleMap.values()].flatMap((module) => {
    const file = module.file ?? '';
    return file.startsWith(docs) && file.endsWith('.md') ? [{ module, page: file.slice(docs.length) }] : [];
  });
  try {
    const stale = new Set(await takeOver(pages.map(({ page }) => page)));
    for (const { module, page } of pages) if (stale.has(page)) await client.reloadModule(module);
  } catch (error) {
    server.config.logger.error(error instanceof Error ? error.message : String(error));
  }
}

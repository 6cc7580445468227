import { join, relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';

/** The time without a change after which an update starts: tools write many files at once. */
const DEBOUNCE_MS = 80;

const FOLDERS = ['openapi', 'snippets', 'docs'];

/** Brings a served site up to date with its files. */
export interface PageUpdater {
  /** Applies changed files; returns which of the open pages (relative to `docs/`) are to be rendered again. */
  update(changed: readonly string[], open: readonly string[]): Promise<string[]>;
  /** Called once, when the server has started. `update` schedules an update without changed files. */
  start(server: ViteDevServer, update: () => void): void;
}

/**
 * Dev server only: gives changed files of the spec, the examples and the pages to `updater`, then lets the browsers
 * load the pages that it names, without a full reload. An error of `updater` is printed; pages stay as they were.
 */
export function reloadOnChange(project: string, updater: PageUpdater): Plugin {
  return {
    name: 'reload-on-change',
    apply: 'serve',
    configureServer(server) {
      const changed = new Set<string>();
      const schedule = runSerially(async () => {
        const files = [...changed].sort();
        changed.clear();
        await reloadPages(server, project, (open) => updater.update(files, open));
      });
      server.watcher.on('all', (event, file) => {
        const path = relative(project, file).split(sep).join('/');
        if (event.endsWith('Dir') || !FOLDERS.some((folder) => path.startsWith(`${folder}/`))) return;
        changed.add(path);
        schedule();
      });
      updater.start(server, schedule);
    },
  };
}

/** Debounces `task`: it never runs twice at once, and runs again if the function is called meanwhile. */
export function runSerially(task: () => Promise<void>, debounceMs = DEBOUNCE_MS): () => void {
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
    timer = setTimeout(() => void run(), debounceMs);
  };
  return schedule;
}

async function reloadPages(
  server: ViteDevServer,
  project: string,
  update: (open: readonly string[]) => Promise<string[]>,
): Promise<void> {
  const { client } = server.environments;
  const docs = `${join(project, 'docs').split(sep).join('/')}/`;
  const pages = [...client.moduleGraph.idToModuleMap.values()].flatMap((module) => {
    const file = module.file ?? '';
    return file.startsWith(docs) && file.endsWith('.md') ? [{ module, page: file.slice(docs.length) }] : [];
  });
  try {
    const stale = new Set(await update(pages.map(({ page }) => page)));
    for (const { module, page } of pages) if (stale.has(page)) await client.reloadModule(module);
  } catch (error) {
    server.config.logger.error(error instanceof Error ? error.message : String(error));
  }
}

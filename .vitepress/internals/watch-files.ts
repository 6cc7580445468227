import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AsyncSubscription,
  type BackendType,
  type Event,
  type SubscribeCallback,
  subscribe,
} from '@parcel/watcher';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';

/** Folders that hold nothing a site is made from, or what the site itself writes. */
const IGNORED = ['node_modules', '.git', '.cache', 'coverage', 'dist', 'tests', 'virtual-types'];

/** By itself the library would first ask a shell for a program that few have. */
const BACKENDS: Partial<Record<NodeJS.Platform, BackendType>> = {
  darwin: 'fs-events',
  linux: 'inotify',
  win32: 'windows',
};

/**
 * Dev server only: watches a project by its folders. Vite's own watcher asks for every file by itself, which takes the
 * server a second and a half of its start here. Without a watch, which a system may refuse, the site is served all the same.
 */
export function watchFiles(project: string): Plugin {
  return {
    name: 'watch-files',
    apply: 'serve',
    config(config) {
      // A configuration that is returned is merged, and `null` would be lost.
      config.server = { ...config.server, watch: null };
    },
    async configureServer(server) {
      const watch = await watchFolder(
        project,
        (event) => tell(server, event),
        (error) => void server.watcher.emit('error', error),
      );
      server.httpServer?.once('close', watch.end);
    },
  };
}

/** Tells a server of a changed file as its own watcher would. */
function tell({ watcher, environments }: ViteDevServer, { type, path }: Event): void {
  const file = normalizePath(path);
  // An editor that writes another file and renames it has created what is known.
  const isKnown = Object.values(environments).some(({ moduleGraph }) => moduleGraph.getModulesByFile(file));
  const event = type === 'delete' ? 'unlink' : type === 'create' && !isKnown ? 'add' : 'change';
  watcher.emit(event, path);
  watcher.emit('all', event, path);
}

/** Calls `onChange` with each changed file of a folder, and `onError` when it can't be watched. Resolves once it is. */
async function watchFolder(
  root: string,
  onChange: (event: Event) => void,
  onError: (error: unknown) => undefined,
): Promise<{ end(): void }> {
  const backend = BACKENDS[process.platform];
  const options = { ignore: IGNORED, ...(backend && { backend }) };
  const subscriptions = new Set<AsyncSubscription>();
  let isEnded = false;
  const watch = async (folder: string): Promise<void> => {
    const started = await subscribe(folder, listener, options).catch(onError);
    if (started && isEnded) await endWatch(started);
    else if (started) subscriptions.add(started);
  };
  const listener: SubscribeCallback = (error, events) => {
    if (error) onError(error);
    for (const event of events) {
      if (event.type === 'create' && isFolder(event.path)) void adopt(event.path);
      else onChange(event);
    }
  };
  /** Folders and files that were made at once in a new folder come without events. */
  const adopt = async (folder: string): Promise<void> => {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) onChange({ type: 'create', path });
      else {
        await watch(path);
        await adopt(path);
      }
    }
  };
  await watch(root);
  return {
    end() {
      isEnded = true;
      for (const subscription of subscriptions) void endWatch(subscription);
    },
  };
}

/** Ends a watch; that of a folder which was removed has ended by itself, and can't be. */
export const endWatch = ({ unsubscribe }: AsyncSubscription): Promise<void> => unsubscribe().catch(() => undefined);

/** What a folder holds; one that is gone again holds nothing. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

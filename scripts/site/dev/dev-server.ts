import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createServer, disposeMdItInstance, resolveConfig, type SiteConfig } from 'vitepress';

/** A site that is being served. */
export interface DevServer {
  close(): Promise<void>;
}

type Server = Awaited<ReturnType<typeof createServer>>;

interface State {
  server?: Server;
  /** Where it listens. */
  port: number;
  restarting?: Promise<void>;
  /** Whether the configuration changed once more while it was being read. */
  again: boolean;
}

/** Where to listen; `strictPort`: nowhere else. */
interface Place {
  port: number;
  strictPort: boolean;
}

/** Milliseconds: how long an editor may take to save a file, and after which a server sees all changes by itself. */
const PATIENCE = { save: 100, watch: 2000 };

/**
 * Serves the site on 127.0.0.1, at the port or the next free one, and once more at the same port when its configuration
 * changes. One that can't be read is told, and the site is served as before; `failed` hears of a site that has ended.
 * Rejects when the site can't be served at all.
 */
export async function startDevServer(
  project: string,
  port: number,
  failed: (error: unknown) => void,
): Promise<DevServer> {
  const state: State = { port, again: false };
  const serve = async ({ config, at }: Read, place: Place): Promise<void> => {
    const server = await createServer(project, { ...place, host: '127.0.0.1' }, restart, config);
    state.server = server;
    await server.listen();
    const address = server.httpServer?.address();
    if (address && typeof address === 'object') state.port = address.port;
    server.printUrls();
    // What changed since the configuration was read, and before its files were watched, nobody tells.
    setTimeout(async () => {
      if (state.server === server && (await hasChanged(config, at))) await restart();
    }, PATIENCE.watch).unref();
  };
  // An editor changes a file more than once as it saves it: two servers would be started, the second elsewhere.
  const restart = (): Promise<void> => {
    state.again = true;
    state.restarting ??= replace(state, project, serve)
      .catch(failed)
      .finally(() => delete state.restarting);
    return state.restarting;
  };
  await serve(await read(project), { port, strictPort: false });
  return {
    async close() {
      await state.server?.close();
    },
  };
}

/** Serves a site of the new configuration where the one of the old was, until that is the newest. */
async function replace(
  state: State,
  project: string,
  serve: (configuration: Read, place: Place) => Promise<void>,
): Promise<void> {
  while (state.again) {
    await sleep(PATIENCE.save);
    state.again = false;
    const configuration = await read(project).catch((error: unknown) => ({ error }));
    if (state.again) continue;
    if ('error' in configuration) tell(state, configuration.error);
    else {
      disposeMdItInstance();
      await state.server?.close();
      await serve(configuration, { port: state.port, strictPort: true });
    }
  }
}

function tell({ server }: State, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  server?.config.logger.error(`The site is served as before: its configuration can't be read.\n${reason}`);
}

/** A configuration, and when it was read. */
interface Read {
  config: SiteConfig;
  at: number;
}

async function read(project: string): Promise<Read> {
  const at = Date.now();
  return { config: await resolveConfig(project), at };
}

/** Whether a file of a configuration changed since a time. */
async function hasChanged({ configPath, configDeps }: SiteConfig, since: number): Promise<boolean> {
  const files = [...configDeps, ...(configPath ? [configPath] : [])];
  const times = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return times.some((time) => time > since);
}

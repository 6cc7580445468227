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
  /** The port on which it listens. */
  port: number;
  restarting?: Promise<void>;
  /** Whether the configuration changed once more while it was being read. */
  again: boolean;
}

/** Where to listen; with `strictPort`, nowhere else. */
interface ListenOptions {
  port: number;
  strictPort: boolean;
}

/** The time that an editor may take to save a file. */
const SAVE_MS = 100;
/** The time after which a server watches all files of its configuration. */
const WATCH_MS = 2000;

/**
 * Serves the site on 127.0.0.1, at the port or the next free one, and restarts at the same port when its configuration
 * changes. An error in a changed configuration is printed, and the site is served as before; `onFailure` gets the error
 * of a restart that fails. Rejects when the site can't be served at all.
 */
export async function startDevServer(
  project: string,
  port: number,
  onFailure: (error: unknown) => void,
): Promise<DevServer> {
  const state: State = { port, again: false };
  const serve = async ({ config, readAt }: Configuration, listen: ListenOptions): Promise<void> => {
    const server = await createServer(project, { ...listen, host: '127.0.0.1' }, restart, config);
    state.server = server;
    await server.listen();
    const address = server.httpServer?.address();
    if (address && typeof address === 'object') state.port = address.port;
    server.printUrls();
    // A change between the reading of the configuration and the watching of its files has no event.
    setTimeout(async () => {
      if (state.server === server && (await hasChanged(config, readAt))) await restart();
    }, WATCH_MS).unref();
  };
  // An editor changes a file more than once as it saves it: two servers would be started, the second at another port.
  const restart = (): Promise<void> => {
    state.again = true;
    state.restarting ??= replace(state, project, serve)
      .catch(onFailure)
      .finally(() => delete state.restarting);
    return state.restarting;
  };
  await serve(await readConfiguration(project), { port, strictPort: false });
  return {
    async close() {
      await state.server?.close();
    },
  };
}

/** Replaces the server by one of the new configuration at the same port, until no newer one is there. */
async function replace(
  state: State,
  project: string,
  serve: (configuration: Configuration, listen: ListenOptions) => Promise<void>,
): Promise<void> {
  while (state.again) {
    await sleep(SAVE_MS);
    state.again = false;
    const configuration = await readConfiguration(project).catch((error: unknown) => ({ error }));
    if (state.again) continue;
    if ('error' in configuration) logError(state, configuration.error);
    else {
      disposeMdItInstance();
      await state.server?.close();
      await serve(configuration, { port: state.port, strictPort: true });
    }
  }
}

function logError({ server }: State, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  server?.config.logger.error(`The site is served as before: its configuration can't be read.\n${reason}`);
}

/** A configuration, and the time at which its reading began. */
interface Configuration {
  config: SiteConfig;
  readAt: number;
}

async function readConfiguration(project: string): Promise<Configuration> {
  const readAt = Date.now();
  return { config: await resolveConfig(project), readAt };
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

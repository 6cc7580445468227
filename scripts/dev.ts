import { Command } from 'commander';
import { createServer, disposeMdItInstance } from 'vitepress';
import { loadSpec } from './site/load-spec.ts';
import { parsePort } from './site/port.ts';
import { refreshTypes } from './site/refresh-types.ts';

const HELP = `
Writes the declarations that are missing or stale, serves the site on 127.0.0.1, and runs the check beside it, at the
start and after every change: problems are printed and laid over the open page until they are mended. Pages, types and
hovers follow every change of docs/, snippets/ and openapi/.

Exit codes: 0 ended by Ctrl-C, 1 the server can't start.`;

const command = new Command('dev')
  .description('Serve the site while you write.')
  .option('--port <port>', 'port to listen on', parsePort, 5173)
  .option('--no-check', 'do not run the check beside the site')
  .addHelpText('after', HELP)
  .parse();

const options = command.opts<{ port: number; check: boolean }>();
const project = process.cwd();

type Server = Awaited<ReturnType<typeof createServer>>;
const running: { server?: Server } = {};

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void running.server?.close().finally(() => process.exit(0));
  });
}

try {
  const { catalog } = await loadSpec(project);
  const written = await refreshTypes(project, catalog);
  if (written) console.log(`virtual-types: ${written} files written`);
  // Read by the site's configuration, which the server loads.
  if (!options.check) process.env.SITE_CHECK = 'off';
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Starts the server; again when the configuration changes. */
async function serve(): Promise<void> {
  const restart = async (): Promise<void> => {
    disposeMdItInstance();
    await running.server?.close();
    await serve();
  };
  const server = await createServer(project, { port: options.port, host: '127.0.0.1' }, restart);
  running.server = server;
  await server.listen();
  server.printUrls();
}

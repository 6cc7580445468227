import { Command } from 'commander';
import { parsePort } from './lib/parse-port.ts';
import { VITE_VARIABLES } from './lib/vite-variables.ts';
import { type DevServer, startDevServer } from './site/dev/dev-server.ts';

// package.json starts this without Node's detection of module formats, which would parse the 9 MB of TypeScript twice.

const HELP = `
Serves the site on 127.0.0.1. Once the first page is shown, and after every change, declarations that are missing or stale
are written and the check runs beside the site: problems are printed and laid over the open page until they are mended.
Pages, types and hovers follow every change of docs/, snippets/ and openapi/.

Exit codes: 0 ended by Ctrl-C, 1 the server can't start.

Examples:
  npm run dev
  npm run dev -- --port 8080 --no-check`;

const command = new Command('dev')
  .description('Serve the site while you write.')
  .option('--port <port>', 'port to listen on', parsePort, 5173)
  .option('--no-check', 'do not run the check beside the site')
  .addHelpText('after', HELP)
  .parse();

/** The time that connections may take to close. */
const CLOSE_TIMEOUT_MS = 2000;

const options = command.opts<{ port: number; check: boolean }>();
const running: { server?: DevServer } = {};

// Ctrl-C comes more than once: from the terminal, and from the programs that started this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);

// Read by the site's configuration, which the server loads.
if (!options.check) process.env.SITE_CHECK = 'off';
Object.assign(process.env, VITE_VARIABLES);
try {
  running.server = await startDevServer(process.cwd(), options.port, fail);
} catch (error) {
  fail(error);
}

/** Closes the server, if it has started, and exits. */
function end(): void {
  setTimeout(() => process.exit(0), CLOSE_TIMEOUT_MS).unref();
  Promise.resolve(running.server?.close()).then(
    () => process.exit(0),
    () => process.exit(0),
  );
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

import { spawn } from 'node:child_process';
import { Command } from 'commander';
import { createServer, disposeMdItInstance } from 'vitepress';
import { loadSpec } from './site/load-spec.ts';
import { parsePort } from './site/port.ts';
import { refreshTypes } from './site/refresh-types.ts';

const HELP = `
Writes the declarations that are missing or stale, serves the site on 127.0.0.1, and runs the check beside it:
problems are printed, and the site is served anyway. Pages follow every change of docs/, snippets/ and openapi/.

Exit codes: 0 ended by Ctrl-C, 1 the server can't start.`;

const command = new Command('dev')
  .description('Serve the site while you write.')
  .option('--port <port>', 'port to listen on', parsePort, 5173)
  .option('--no-check', 'do not run the check at the start')
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
  if (options.check) runCheck();
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

/** Checks in a process of its own, and prints what it says in one piece. */
function runCheck(): void {
  const child = spawn('npm', ['run', '--silent', 'check'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const pieces: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece));
  child.on('error', (error) => console.error(`The check could not run: ${error.message}`));
  child.on('close', () => process.stdout.write(Buffer.concat(pieces)));
}

import { once } from 'node:events';
import { Command } from 'commander';
import { loadCatalog, readSpec } from './catalog/load.ts';
import { createDouble } from './mock/double.ts';
import { createKeys } from './mock/keys.ts';
import { startServer } from './mock/server.ts';
import { parsePort } from './site/port.ts';

const HELP = `
Exit codes: 0 ended with Ctrl-C, 1 could not start.

Examples:
  npm run mock
  npm run mock -- --port 8080`;

const command = new Command('mock')
  .description('A double of WeChat Pay on 127.0.0.1, driven by the spec alone.')
  .option('--port <port>', 'port of the HTTP listener', parsePort, 8080)
  .option('--tls-port <port>', 'port of the HTTPS listener', parsePort, 8443)
  .addHelpText('after', HELP)
  .action(async ({ port, tlsPort }: { port: number; tlsPort: number }) => {
    const [{ catalog }, keys] = await Promise.all([
      readSpec(process.cwd()).then((files) => loadCatalog(files)),
      createKeys(),
    ]);
    const server = await startServer(createDouble({ catalog, keys }), { port, tlsPort });
    console.log(`${catalog.operations.length} operations at ${server.url} and ${server.tlsUrl}`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.close();
  });

await command.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

import { once } from 'node:events';
import { Command } from 'commander';
import { isMissingFile } from './lib/is-missing-file.ts';
import { parsePort } from './lib/parse-port.ts';
import { siteBase } from './lib/site-address.ts';
import { serveSite } from './site/static-server.ts';

const HELP = `
Variables: SITE_BASE   the base that the site was built with (default /)

Exit codes: 0 ended by Ctrl-C, 1 nothing is built or the port is taken.`;

const command = new Command('preview')
  .description('Serve dist/ on 127.0.0.1 as a web host would, after npm run build.')
  .option('--port <port>', 'port to listen on', parsePort, 4173)
  .addHelpText('after', HELP)
  .parse();

try {
  const server = await serveSite('dist', siteBase(process.env), command.opts<{ port: number }>().port);
  console.log(`dist/ is served at ${server.url}`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  process.exit(0);
} catch (error) {
  console.error(isMissingFile(error) ? 'There is no dist/ yet. Run: npm run build' : String(error));
  process.exitCode = 1;
}

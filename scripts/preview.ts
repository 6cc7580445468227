import { access } from 'node:fs/promises';
import { Command } from 'commander';
import { serve } from 'vitepress';
import { parsePort } from './site/port.ts';

const command = new Command('preview')
  .description('Serve dist/ as a web host would, after npm run build.')
  .option('--port <port>', 'port to listen on', parsePort, 4173)
  .addHelpText('after', '\nExit codes: 0 ended by Ctrl-C, 1 nothing is built.')
  .parse();

try {
  await access('dist/index.html');
  await serve({ root: process.cwd(), port: command.opts<{ port: number }>().port });
} catch (error) {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  console.error(missing ? 'There is no dist/ yet. Run: npm run build' : String(error));
  process.exitCode = 1;
}

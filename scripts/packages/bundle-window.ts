import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WindowFiles } from '../../mock/src/control/window-files.ts';
import { bundleScript } from '../lib/bundle-script.ts';

const SOURCE = fileURLToPath(new URL('../../mock/window', import.meta.url));

let bundling: Promise<WindowFiles> | undefined;

/** The files of the mock server's window: its script with all that it imports, its page and style as they are. */
export function bundleWindow(): Promise<WindowFiles> {
  bundling ??= bundle();
  return bundling;
}

async function bundle(): Promise<WindowFiles> {
  const script = await bundleScript({ input: join(SOURCE, 'window.ts') }, { format: 'esm' });
  const [html, css] = await Promise.all(
    ['window.html', 'window.css'].map((name) => readFile(join(SOURCE, name), 'utf8')),
  );
  return { 'window.html': html ?? '', 'window.css': css ?? '', 'window.js': script };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import type { WindowFiles } from '../../mock/src/control/window-files.ts';

const SOURCE = fileURLToPath(new URL('../../mock/window', import.meta.url));

let bundling: Promise<WindowFiles> | undefined;

/** The files of the mock server's window: its script with all that it imports, its page and style as they are. */
export function bundleWindow(): Promise<WindowFiles> {
  bundling ??= bundle();
  return bundling;
}

async function bundle(): Promise<WindowFiles> {
  const bundled = await rolldown({ input: join(SOURCE, 'window.ts'), platform: 'browser', logLevel: 'silent' });
  const { output } = await bundled.generate({ format: 'esm', minify: true });
  await bundled.close();
  const [html, css] = await Promise.all(
    ['window.html', 'window.css'].map((name) => readFile(join(SOURCE, name), 'utf8')),
  );
  return { 'window.html': html ?? '', 'window.css': css ?? '', 'window.js': output[0].code };
}

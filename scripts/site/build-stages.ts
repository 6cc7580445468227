import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { endOnSignals } from '../lib/child-process.ts';
import { heapLimit } from '../lib/heap-limit.ts';
import { VITE_VARIABLES } from '../lib/vite-variables.ts';
import { openRecord } from './page-record.ts';

/** The pages need about half of this. */
const HEAP = { base: 256, perPage: 0.55 };
/** Rendering makes much that is soon of no use: room for it, in MB, spares a tenth of the time. */
const YOUNG = '--max-semi-space-size=32';

/**
 * Makes the pages with VitePress' own command, which starts while the declarations are still being written. It runs without
 * the loader that our commands need, which would take each of the pages' scripts for TypeScript. A partial build that
 * leaves no record has found that what pages share came out differently: then all pages are built. `onHovers` is called
 * when all hovers are computed. Rejects when the build fails, having printed why, or with the reason why there are no
 * declarations.
 */
export async function buildPages(project: string, declarations: Promise<unknown>, onHovers: () => void): Promise<void> {
  const record = openRecord(project);
  await runVitePress(project, declarations, onHovers);
  if (!record.read()) await runVitePress(project, declarations, onHovers);
  if (!record.read()) throw new Error('The pages could not be built completely.');
}

async function runVitePress(project: string, declarations: Promise<unknown>, onHovers: () => void): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('vitepress/package.json');
  const vitepress = join(dirname(manifest), 'bin', 'vitepress.js');
  const env = { ...process.env, ...VITE_VARIABLES };
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'] as const;
  const child = spawn(process.execPath, [heapLimit(project, HEAP), YOUNG, vitepress, 'build', project], {
    stdio: [...stdio],
    env,
  });
  const release = endOnSignals(() => void child.kill());
  child.once('message', onHovers);
  const exit = once(child, 'exit') as Promise<[number | null]>;
  declarations.then(
    () => child.connected && child.send('declarations'),
    () => child.kill(),
  );
  const [code] = await exit;
  release();
  if (code === null) await declarations;
  if (code !== 0) throw new Error('The pages could not be built.');
}

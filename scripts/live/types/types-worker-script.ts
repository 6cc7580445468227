import { fileURLToPath } from 'node:url';
import { bundleScript } from '../../lib/bundle-script.ts';
import { pageTypescript } from './trim-typescript.ts';

const WORKER = fileURLToPath(new URL('../../../live/src/types/types-worker.ts', import.meta.url));
const PAGE_TYPESCRIPT = fileURLToPath(new URL('./page-typescript.ts', import.meta.url));

let made: Promise<string> | undefined;

/** The script of the worker, which has the compiler before its own part. It is made once in a process. */
export function typesWorker(): Promise<string> {
  made ??= Promise.all([pageTypescript(), bundleOwnPart()]).then((parts) => parts.join('\n'));
  return made;
}

const bundleOwnPart = (): Promise<string> =>
  bundleScript({
    input: WORKER,
    plugins: [
      { name: 'typescript-in-worker', resolveId: (id) => (id === '#typescript' ? PAGE_TYPESCRIPT : undefined) },
    ],
  });

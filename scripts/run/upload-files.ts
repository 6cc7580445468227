import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from './examples/example-model.ts';

/** Files that examples send: `./license.png` in a string. */
const FILE = /'\.\/([\w-]+\.(?:png|jpe?g|bmp|mp4|pdf|csv|txt))'/g;

/** Puts every file that the examples name into the folder in which they run; each holds its own name. */
export function writeUploads(examples: readonly Pick<Example, 'text'>[], folder: string): void {
  const names = new Set(examples.flatMap(({ text }) => [...text.matchAll(FILE)].map(([, name]) => name ?? '')));
  for (const name of names) writeFileSync(join(folder, name), name);
}

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bench } from './bench.ts';

/** A page with one more sentence. */
export const appendNote = (text: string): string => `${text}\n补充说明。\n`;

/** Measures something in the copy with one file changed, and puts the file back. Throws when the change changes nothing. */
export async function withChange<Measured>(
  bench: Bench,
  file: string,
  change: (text: string) => string,
  run: (bench: Bench) => Promise<Measured>,
): Promise<Measured> {
  const path = join(bench.copy, file);
  const before = await readFile(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file} has nothing to change`);
  await writeFile(path, after);
  const measured = await run(bench);
  await writeFile(path, before);
  return measured;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importedFile, programFile } from '../../docs/runnable-code.ts';
import { programNames } from '../live-programs.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let known: { file: string; text: string }[] | undefined;

/** All programs that pages can run, read once in a process. */
export function programTexts(): readonly { file: string; text: string }[] {
  known ??= programNames(ROOT).map((name) => {
    const file = programFile(name);
    return { file, text: readFileSync(join(ROOT, file), 'utf8') };
  });
  return known;
}

/** The modules beside programs that these import. */
export function programModules(): string[] {
  const files = programTexts().flatMap(({ file, text }) =>
    [...text.matchAll(/ from '(\.[^']*)'/g)].map(([, specifier = '']) => importedFile(specifier, file)),
  );
  return [...new Set(files)].sort();
}

import { importedFile, programFile } from '../../docs/runnable-code.ts';
import { PROJECT_ROOT, readProjectFile } from '../../lib/project-root.ts';
import { programNames } from '../live-programs.ts';

let known: { file: string; text: string }[] | undefined;

/** All programs that pages can run, read once in a process. */
export function programTexts(): readonly { file: string; text: string }[] {
  known ??= programNames(PROJECT_ROOT).map((name) => {
    const file = programFile(name);
    return { file, text: readProjectFile(file) };
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

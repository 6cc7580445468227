import { posix } from 'node:path';

const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** Files that the code of a file imports by relative paths; all paths are relative to the project. */
export const relativeImports = (file: string, text: string): string[] =>
  [...text.matchAll(IMPORT)].map(([, path = '']) => posix.join(posix.dirname(file), path));

/** The files that a file imports by relative paths, and those that they import, with their texts; one that is not there has none. */
export function importedFiles(
  file: string,
  text: string,
  read: (file: string) => string | undefined,
): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  const follow = (from: string, code: string): void => {
    for (const next of relativeImports(from, code)) {
      if (found.has(next)) continue;
      found.set(next, read(next));
      follow(next, found.get(next) ?? '');
    }
  };
  follow(file, text);
  return found;
}

import { rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hashText } from '../../lib/hash.ts';
import { parseJson } from '../../lib/parse-json.ts';
import { readIfPresent } from '../../lib/read-if-present.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { writeAtomic } from '../../lib/write-atomic.ts';

/** The compiler's record of a program (`.tsbuildinfo`), by which it checks again only what a change affects. */
export interface ProgramRecord {
  /** Whether the program that was compiled now has a global file that the record did not know: it is to be compiled anew. */
  hasNewGlobals(): boolean;
  /** Keeps the record of the program that was compiled, with what decides whether the next compile may use it. */
  keep(): void;
  remove(): void;
}

/**
 * Opens the record of a program. TypeScript 7.0 checks no other file again after a change of a global one, whose declarations
 * all code has (microsoft/typescript-go#4664), so that the record is removed when one of these differs. `root` is the folder of
 * the project, `file` an absolute path, and `hashOf` gives the hash of a file by its path in the project.
 */
export function openProgramRecord(root: string, file: string, hashOf: (path: string) => string): ProgramRecord {
  const version = `${file}.globals`;
  const versionOf = (globals: readonly string[]): string => hashText(globals.map((path) => hashOf(path)).join('\n'));
  const before = globalsIn(root, file);
  const remove = (): void => rmSync(file, { force: true });
  const isCurrent = before !== undefined && readIfPresent(version) === versionOf(before);
  if (!isCurrent) remove();
  const known = new Set(isCurrent ? before : []);
  return {
    hasNewGlobals: () => known.size > 0 && (globalsIn(root, file) ?? []).some((path) => !known.has(path)),
    keep: () => writeAtomic(version, versionOf(globalsIn(root, file) ?? [])),
    remove,
  };
}

/** The global files of a record but those of packages, relative to the root; undefined when there is no record. */
function globalsIn(root: string, file: string): string[] | undefined {
  const record = parseJson(readIfPresent(file) ?? '');
  if (!isRecord(record) || !Array.isArray(record.fileNames) || !Array.isArray(record.fileInfos)) return undefined;
  const infos: unknown[] = record.fileInfos;
  const names = record.fileNames.filter((_, index) => {
    const info = infos[index];
    return isRecord(info) && info.affectsGlobalScope === true;
  });
  const paths = names.map((name) => relative(root, join(dirname(file), String(name))).replaceAll('\\', '/'));
  return paths.filter((path) => !path.includes('node_modules/')).sort();
}

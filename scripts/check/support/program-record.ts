import { rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { hashText } from '../../lib/hash.ts';
import { parseJson } from '../../lib/parse-json.ts';
import { readIfPresent } from '../../lib/read-if-present.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { writeAtomic } from '../../lib/write-atomic.ts';
import { LOCK_FILES } from '../cache/code-hash.ts';

/** The compiler's record of a program (`.tsbuildinfo`), by which it checks again only what a change affects. */
export interface ProgramRecord {
  /** Whether the program that was compiled now has a global file that the record did not know. */
  hasNewGlobals(): boolean;
  /** Lets the next compile check all files of the project. */
  recheck(): void;
  /** Keeps the record of the program that was compiled, with what decides how the next compile may use it. */
  keep(): void;
  remove(): void;
}

/** The files of a program, by the compiler's record. */
interface RecordedFiles {
  record: Record<string, unknown>;
  /** Relative to the root, in the order of the record, which counts them from 1. */
  paths: readonly string[];
  /** Those of the project whose declarations all code has. */
  globals: readonly string[];
}

/**
 * Opens the record of a program. TypeScript 7.0 checks no other file again after a change of a global one (microsoft/typescript-go#4664):
 * when one of these differs, all files of the project are checked again, and when other packages are installed, everything.
 * `root` is the folder of the project, `file` an absolute path, and `hashOf` gives the hash of a file by its path in the project.
 */
export function openProgramRecord(root: string, file: string, hashOf: (path: string) => string): ProgramRecord {
  const versionsFile = `${file}.versions`;
  const versionOf = (paths: readonly string[]): string => hashText(paths.map((path) => hashOf(path)).join('\n'));
  const remove = (): void => rmSync(file, { force: true });
  const recheck = (): void => {
    const { record, paths = [] } = readRecord(root, file) ?? {};
    const own = paths.flatMap((path, index) => (isOwn(path) ? [index + 1] : []));
    if (record) writeAtomic(file, JSON.stringify({ ...record, semanticDiagnosticsPerFile: own }));
  };
  const before = readRecord(root, file)?.globals;
  const [packages, globals] = readIfPresent(versionsFile)?.split('\n') ?? [];
  const isUsable = before !== undefined && packages === versionOf(LOCK_FILES);
  const isCurrent = isUsable && globals === versionOf(before);
  if (!isUsable) remove();
  else if (!isCurrent) recheck();
  const known = new Set(isCurrent ? before : []);
  return {
    hasNewGlobals: () => known.size > 0 && (readRecord(root, file)?.globals ?? []).some((path) => !known.has(path)),
    recheck,
    keep: () =>
      writeAtomic(versionsFile, `${versionOf(LOCK_FILES)}\n${versionOf(readRecord(root, file)?.globals ?? [])}`),
    remove,
  };
}

/** Reads the record; undefined when there is none, or one of another form. */
function readRecord(root: string, file: string): RecordedFiles | undefined {
  const record = parseJson(readIfPresent(file) ?? '');
  if (!isRecord(record) || !Array.isArray(record.fileNames) || !Array.isArray(record.fileInfos)) return undefined;
  const infos: unknown[] = record.fileInfos;
  const paths = record.fileNames.map((name) => relative(root, join(dirname(file), String(name))).replaceAll('\\', '/'));
  const isGlobal = (index: number): boolean => {
    const info = infos[index];
    return isRecord(info) && info.affectsGlobalScope === true;
  };
  return { record, paths, globals: paths.filter((path, index) => isOwn(path) && isGlobal(index)).sort() };
}

/** Whether a file is one of the project: those of packages, the compiler's own among them, change with the lock file alone. */
const isOwn = (path: string): boolean => !/node_modules\/|(?:^|\/)lib\.[\w.]+\.d\.ts$/.test(path);

import { mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { isMissingFile } from './is-missing-file.ts';

/** A file as it is to be: its path relative to the project, `/` between folders, and its text. */
export interface Output {
  path: string;
  content: string;
}

/** Which files on disk belong to a writer: whatever these patterns match and it doesn't render is an orphan. */
export interface OwnedFiles {
  include: string[];
  exclude: string[];
}

/** A change to one file. */
export interface Change {
  kind: 'missing' | 'stale' | 'orphaned';
  path: string;
  /** The content as it is to be; empty when the file is an orphan. */
  after: string | Buffer;
}

/** One file that is not as it is to be. */
export interface Difference extends Change {
  /** Text on disk; empty when the file is missing. */
  before: string;
  after: string;
}

/** Compares what is to be with what is on disk, tracked by git or not. Sorted by path. */
export async function findDifferences(project: string, outputs: Output[], owned: OwnedFiles): Promise<Difference[]> {
  const found = await glob(owned.include, { cwd: project, ignore: owned.exclude, dot: true, expandDirectories: false });
  const onDisk = new Set(found);
  const wanted = new Set(outputs.map((output) => output.path));
  const changed = outputs.map(async ({ path, content }): Promise<Difference[]> => {
    const before = onDisk.has(path)
      ? await readFile(join(project, path), 'utf8')
      : await readIfPresent(join(project, path));
    if (before === undefined) return [{ kind: 'missing', path, before: '', after: content }];
    return before === content ? [] : [{ kind: 'stale', path, before, after: content }];
  });
  const orphaned = found
    .filter((path) => !wanted.has(path))
    .map(async (path): Promise<Difference[]> => {
      return [{ kind: 'orphaned', path, before: await readFile(join(project, path), 'utf8'), after: '' }];
    });
  const all = (await Promise.all([...changed, ...orphaned])).flat();
  return all.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function readIfPresent(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissingFile(error)) return undefined;
    throw error;
  });
}

/**
 * Makes the disk as it is to be. All texts are written to a temporary folder first and then moved in one go,
 * without giving way to signals: whoever interrupts has either the old tree or the new one, and no file half-written.
 */
export function writeDifferences(project: string, differences: readonly Change[]): void {
  if (differences.length === 0) return;
  mkdirSync(join(project, '.cache'), { recursive: true });
  const staging = mkdtempSync(join(project, '.cache', 'write-'));
  const release = holdSignals();
  try {
    const written = differences.filter((difference) => difference.kind !== 'orphaned');
    for (const [index, { after }] of written.entries()) writeFileSync(join(staging, String(index)), after);
    const folders = new Set(written.map(({ path }) => dirname(path)));
    for (const folder of folders) mkdirSync(join(project, folder), { recursive: true });
    for (const [index, { path }] of written.entries()) renameSync(join(staging, String(index)), join(project, path));
    for (const { kind, path } of differences) if (kind === 'orphaned') removeFile(project, path);
  } finally {
    rmSync(staging, { recursive: true, force: true });
    release();
  }
}

/** Signals wait until the synchronous work is done; then the process ends. */
function holdSignals(): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    process.exitCode = signal === 'SIGINT' ? 130 : 143;
    process.exit();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return () => {
    // A signal that came meanwhile is delivered by the event loop, after this.
    setTimeout(() => process.off('SIGINT', stop).off('SIGTERM', stop), 100).unref();
  };
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(project: string, path: string): void {
  unlinkSync(join(project, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(project, folder));
    } catch {
      return; // Not empty: other files live there.
    }
  }
}

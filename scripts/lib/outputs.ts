import { mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
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
  after: string;
}

/** One file that is not as it is to be. */
export interface Difference extends Change {
  /** Text on disk; empty when the file is missing. */
  before: string;
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

/** Files that are written to a temporary folder first, from where they get to their places in one go. */
export interface StagedFiles {
  /** Writes a file to the temporary folder. */
  add(path: string, content: string | Buffer): void;
  /** Moves all files to their places, and removes the files `orphaned`, without giving way to signals. */
  place(orphaned: readonly string[]): void;
  /** Removes the temporary folder. */
  remove(): void;
}

/** Opens a temporary folder, relative to the project, on the same disk as the places of its files; it is emptied. */
export function stageFiles(project: string, folder: string): StagedFiles {
  const staging = join(project, folder);
  const paths: string[] = [];
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  return {
    add(path, content) {
      writeFileSync(join(staging, String(paths.length)), content);
      paths.push(path);
    },
    place(orphaned) {
      const release = holdSignals();
      try {
        for (const parent of new Set(paths.map((path) => dirname(path)))) {
          mkdirSync(join(project, parent), { recursive: true });
        }
        for (const [index, path] of paths.entries()) renameSync(join(staging, String(index)), join(project, path));
        for (const path of orphaned) removeFile(project, path);
      } finally {
        release();
      }
    },
    remove: () => rmSync(staging, { recursive: true, force: true }),
  };
}

/**
 * Makes the disk as it is to be. All texts are written to a temporary folder first and then moved in one go,
 * without giving way to signals: whoever interrupts has either the old tree or the new one, and no file half-written.
 */
export function writeDifferences(project: string, differences: readonly Change[]): void {
  if (differences.length === 0) return;
  const release = holdSignals();
  const staged = stageFiles(project, join('.cache', `write-${process.pid}`));
  try {
    for (const { kind, path, after } of differences) if (kind !== 'orphaned') staged.add(path, after);
    staged.place(differences.filter(({ kind }) => kind === 'orphaned').map(({ path }) => path));
  } finally {
    staged.remove();
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

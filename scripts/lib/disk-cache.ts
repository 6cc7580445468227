import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { hashText } from './hash.ts';
import { readIfPresent } from './read-if-present.ts';
import { writeAtomic } from './write-atomic.ts';

/** Texts in a folder, by key. */
export interface DiskCache {
  /** The text, or undefined when it is unknown, torn or damaged. */
  read(key: string): string | undefined;
  /** Stores a text atomically. */
  write(key: string, text: string): void;
  /** Removes whatever was neither read nor written since the store was opened; returns how many entries that were. */
  prune(): number;
}

/** Opens a store. Keys are hexadecimal; an entry begins with the hash of the rest. */
export function openDiskCache(folder: string): DiskCache {
  const used = new Set<string>();
  const fileOf = (key: string): string => {
    used.add(key);
    return path.join(folder, key.slice(0, 2), key);
  };
  return {
    read: (key) => readEntry(fileOf(key)),
    write: (key, text) => writeEntry(fileOf(key), text),
    prune() {
      const unused = listEntries(folder).filter((entry) => !used.has(path.basename(entry)));
      for (const entry of unused) rmSync(entry, { force: true });
      return unused.length;
    },
  };
}

function readEntry(file: string): string | undefined {
  const entry = readIfPresent(file);
  if (entry === undefined) return undefined;
  const split = entry.indexOf('\n');
  const text = entry.slice(split + 1);
  return hashText(text) === entry.slice(0, split) ? text : undefined;
}

function writeEntry(file: string, text: string): void {
  writeAtomic(file, `${hashText(text)}\n${text}`);
}

function listEntries(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

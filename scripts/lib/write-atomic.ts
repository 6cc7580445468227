import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { isMissingFile } from './is-missing-file.ts';

/** Writes a file atomically, with its folders: a concurrent reader gets the old text or the new one. */
export function writeAtomic(file: string, text: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}-${threadId}.tmp`;
  writeWithFolders(temporary, text);
  renameSync(temporary, file);
}

/** Nearly always the folder is there: asking first would take a third of the time of thousands of small files. */
function writeWithFolders(file: string, text: string | Uint8Array): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    if (!isMissingFile(error)) throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Writes a file atomically, with its folders: a concurrent reader gets the old text or the new one. */
export function writeAtomic(file: string, text: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}-${threadId}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

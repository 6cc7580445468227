import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writeAtomic } from '../../lib/write-atomic.ts';

/** Reads a value that {@link writeValue} wrote with the same key; undefined when there is none, or what there is was torn. */
export function readValue<T>(file: string, key: string): T | undefined {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(HEAD);
    return bytes.toString('latin1', 0, HEAD) === headOf(key, content) ? deserialize(content) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a value with all that it holds; what two parts of it share stays shared. */
export function writeValue(file: string, key: string, value: unknown): void {
  const content = serialize(value);
  writeAtomic(file, Buffer.concat([Buffer.from(headOf(key, content), 'latin1'), content]));
}

/** A stored value begins with the hash of its key and its bytes. */
const headOf = (key: string, content: Uint8Array): string =>
  createHash('sha256').update(key).update(content).digest('hex');
const HEAD = 64;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../../lib/hash.ts';
import { once } from '../../lib/once.ts';
import { isSpecFile } from '../../spec/locations.ts';
import type { CheckInput } from '../check-input.ts';
import { LOCK_FILES } from './code-hash.ts';

/**
 * Something that a rule read, with what it is of behind a space:
 * - `text <file>`, `matching <pattern>`: the text of a file, or of all whose path matches
 * - `file <file>`, `files`: whether a text is there, and the paths of all
 * - `asset <path>`, `assets`: the same of all files, text or not; `assets <pattern>`: of those whose path matches
 * - `spec`: every file of the spec; `configs`: every `package.json` and `tsconfig.json`, and the lock files
 * - `disk <path>`: a file on disk that may be none of these; `record <path>`: one that the check itself writes
 * - `today`: the date
 */
export type Read =
  | `${'text' | 'file' | 'matching' | 'asset' | 'assets' | 'disk' | 'record'} ${string}`
  | 'files'
  | 'assets'
  | 'spec'
  | 'configs'
  | 'today';

/** What is read as it is now: equal for equal content. */
export type Fingerprint = (read: Read) => string;

const ABSENT = '-';
const CONFIG = /(?:^|\/)(?:package|tsconfig[^/]*)\.json$/;

/** Makes the fingerprints of an input; each is made once. Files on disk are read when they are asked for. */
export function createFingerprint({ root, files, assets }: Pick<CheckInput, 'root' | 'files' | 'assets'>): Fingerprint {
  const known = new Map<Read, string>();
  const names = once(() => [...files.keys()]);
  const text = (file: string): string => fingerprint(`text ${file}`);
  const texts = (wanted: (file: string) => boolean): string =>
    hashLines(names().flatMap((file) => (wanted(file) ? [file, text(file)] : [])));
  const configs = (): string[] => [...LOCK_FILES, ...[...assets].filter((path) => CONFIG.test(path)).sort()];
  const ofDisk = (path: string): string => (files.has(path) ? text(path) : hashOnDisk(join(root, path)));
  const makers: Readonly<Record<string, (subject: string) => string>> = {
    text: (file) => hashOf(files.get(file)),
    file: (file) => String(files.has(file)),
    files: () => hashLines(names()),
    matching: (pattern) => texts(matcher(pattern)),
    asset: (path) => String(assets.has(path)),
    assets: (pattern) => hashLines([...assets].filter(matcher(pattern)).sort()),
    spec: () => texts(isSpecFile),
    configs: () => hashLines(configs().flatMap((path) => [path, ofDisk(path)])),
    disk: ofDisk,
    record: ofDisk,
    today: () => new Date().toISOString().slice(0, 10),
  };
  const make = (read: Read): string => {
    const space = read.indexOf(' ');
    const kind = space === -1 ? read : read.slice(0, space);
    return makers[kind]?.(space === -1 ? '' : read.slice(space + 1)) ?? ABSENT;
  };
  const fingerprint: Fingerprint = (read) => {
    const found = known.get(read) ?? make(read);
    // The check writes its records while rules run.
    if (!read.startsWith('record ')) known.set(read, found);
    return found;
  };
  return fingerprint;
}

/** The one fingerprint of several reads. */
export const fingerprintAll = (reads: readonly Read[], fingerprint: Fingerprint): string =>
  hashLines(reads.map(fingerprint));

/** Whether a path matches; a pattern is compiled once. */
function matcher(pattern: string): (path: string) => boolean {
  const expression = new RegExp(pattern);
  return (path) => expression.test(path);
}

const hashOf = (text: string | undefined): string => (text === undefined ? ABSENT : hashText(text));

const hashLines = (lines: readonly string[]): string => hashText(lines.join('\n'));

function hashOnDisk(path: string): string {
  try {
    return hashText(readFileSync(path));
  } catch {
    return ABSENT;
  }
}

import path from 'node:path';
import { hashText } from '../lib/hash.ts';
import { readIfPresent } from '../lib/read-if-present.ts';
import { hasSections, sectionAt, sectionsOf } from './file-sections.ts';

/** Names what hovers depend on, and tells its hash: of a file, or of a part of one. */
export interface Fingerprints {
  /** The stamp of what stands at an offset of a file. */
  nameAt(file: string, offset: number): string;
  /** The hash of what a stamp names now; undefined when it is gone. */
  hashOf(stamp: string): string | undefined;
}

/** Opens the stamps of a project. Files are read once, so open them anew after files changed. */
export function openFingerprints(root: string): Fingerprints {
  const texts = memoize((file) => readIfPresent(path.join(root, file)) ?? '');
  const hashes = memoize((file) => {
    const text = readIfPresent(path.join(root, file));
    return text === undefined ? undefined : hashText(text);
  });
  const parts = memoize((file) => sectionsOf(texts(file)));
  // A name that stands twice has both texts.
  const partHashes = memoize((file) => {
    const byName = new Map<string, string>();
    for (const { name, text } of parts(file)) byName.set(name, (byName.get(name) ?? '') + text);
    return new Map([...byName].map(([name, text]) => [name, hashText(text)]));
  });
  return {
    nameAt: (file, offset) => (hasSections(file) ? `${file}#${sectionAt(parts(file), offset)}` : file),
    hashOf(stamp) {
      const [file = '', ...name] = stamp.split('#');
      return name.length && hasSections(file) ? partHashes(file).get(name.join('#')) : hashes(stamp);
    },
  };
}

/** Remembers what a function gave for a text. */
export function memoize<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}

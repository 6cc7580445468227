import path from 'node:path';
import { hashText } from '../lib/hash.ts';
import { readIfPresent } from '../lib/read-if-present.ts';
import { hasSections, sectionAt, sectionsOf } from './file-sections.ts';

/** Names of what hovers depend on, files or sections of files, and the hashes of their texts. */
export interface Fingerprints {
  /** The name of the section at an offset of a file. */
  nameAt(file: string, offset: number): string;
  /** The current hash of the section with a name; undefined when it is gone. */
  hashOf(name: string): string | undefined;
}

/** Opens the fingerprints of a project. Files are read once: to be opened again after files changed. */
export function openFingerprints(root: string): Fingerprints {
  const texts = memoize((file) => readIfPresent(path.join(root, file)) ?? '');
  const hashes = memoize((file) => {
    const text = readIfPresent(path.join(root, file));
    return text === undefined ? undefined : hashText(text);
  });
  const sections = memoize((file) => sectionsOf(texts(file)));
  // A duplicate name has both texts.
  const sectionHashes = memoize((file) => {
    const byName = new Map<string, string>();
    for (const { name, text } of sections(file)) byName.set(name, (byName.get(name) ?? '') + text);
    return new Map([...byName].map(([name, text]) => [name, hashText(text)]));
  });
  return {
    nameAt: (file, offset) => (hasSections(file) ? `${file}#${sectionAt(sections(file), offset)}` : file),
    hashOf(name) {
      const [file = '', ...section] = name.split('#');
      return section.length && hasSections(file) ? sectionHashes(file).get(section.join('#')) : hashes(name);
    },
  };
}

/** Caches the results of a function of one text. */
function memoize<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}

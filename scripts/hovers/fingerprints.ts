import path from 'node:path';
import { groupBy } from '../lib/group-by.ts';
import { hashText } from '../lib/hash.ts';
import { once } from '../lib/once.ts';
import { readIfPresent } from '../lib/read-if-present.ts';
import { CHAIN_FILES, hasSections, sectionsOf } from './file-sections.ts';

/** Names of what hovers depend on, files or sections of files, and the hashes of their texts. */
export interface Fingerprints {
  /** The sections of members with a name, as it is written: with quotation marks where it has them. */
  membersNamed(member: string): readonly string[];
  /** The sections of an interface, or of a member, with a full name: `WeChatPay.OpenAPI.V3.pay`. */
  sectionsNamed(name: string): readonly string[];
  /** The text of the file or section with a name; undefined when there is none. */
  textOf(name: string): string | undefined;
  /** The current hash of the section with a name; undefined when it is gone. */
  hashOf(name: string): string | undefined;
}

/** Opens the fingerprints of a project. Files are read once: to be opened again after files changed. */
export function openFingerprints(root: string): Fingerprints {
  const texts = memoize((file) => readIfPresent(path.join(root, file)));
  // A duplicate name has both texts.
  const sections = memoize((file) => {
    const byName = new Map<string, string>();
    for (const { name, text } of sectionsOf(texts(file) ?? '')) byName.set(name, (byName.get(name) ?? '') + text);
    return byName;
  });
  const parts = once(() => CHAIN_FILES.flatMap((file) => [...sections(file).keys()].map((name) => `${file}#${name}`)));
  const named = once(() => groupBy(parts(), (part) => part.slice(part.indexOf('#') + 1).replaceAll(' ', '.')));
  const members = once(() => groupBy(parts(), (part) => part.split(' ')[2] ?? ''));
  const textOf = (name: string): string | undefined => {
    const [file = '', ...section] = name.split('#');
    return section.length && hasSections(file) ? sections(file).get(section.join('#')) : texts(name);
  };
  return {
    textOf,
    hashOf: memoize((name) => {
      const text = textOf(name);
      return text === undefined ? undefined : hashText(text);
    }),
    membersNamed: (member) => members().get(member) ?? [],
    sectionsNamed: (name) => named().get(name) ?? [],
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

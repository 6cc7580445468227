import type { Kind } from '../search-model.ts';

const NAMES = /[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*/g;

/** Texts that names are taken from. */
interface NameSource {
  entries: readonly { kind: Kind; titleText: string; pathText: string }[];
  fields: readonly { nameText: string; places: readonly unknown[] }[];
}

/** All Latin names of an index, their parts too, with how often each occurs. */
export function namesOf({ entries, fields }: NameSource): Map<string, number> {
  const names = new Map<string, number>();
  const add = (text: string, uses: number): void => {
    for (const [name] of text.matchAll(NAMES)) {
      for (const each of new Set([name, ...name.split(/[._-]/)])) names.set(each, (names.get(each) ?? 0) + uses);
    }
  };
  for (const { kind, titleText, pathText } of entries) {
    // The words of messages are no names.
    if (kind !== 'error' || !titleText.includes(' ')) add(titleText, 1);
    add(pathText, 1);
  }
  for (const { nameText, places } of fields) add(nameText, places.length);
  return names;
}

import { joined } from './search-text.ts';

/** Where a text may be: the items that have it, and those with a name that is spelt like it. */
interface TextList {
  /** All text of all items, one after the other. */
  text: string;
  /** Where the text of each item starts, and where the last one ends. */
  starts: number[];
  /** Items by their names without separators. */
  spelt: Map<string, number[]>;
}

/** Lists that have been searched; a part of the index is never changed. */
const lists = new WeakMap<readonly object[], TextList>();

/** Gives the texts of an item that are compared: the same function for a list each time. */
export type TextsOf<T> = (item: T) => readonly string[];

/** The items that have one of some texts, with their numbers, in order: all text at once is looked through faster than each. */
export function itemsWith<T extends object>(
  items: readonly T[],
  wanted: readonly string[],
  textsOf: TextsOf<T>,
): [number, T][] {
  const list = openList(items, textsOf);
  return numbered(
    items,
    wanted.flatMap((text) => occurrences(list, text)),
  );
}

/** The same, and the items with a text that is one name with the wanted one, whatever joins its parts. */
export function itemsNamed<T extends object>(items: readonly T[], name: string, textsOf: TextsOf<T>): [number, T][] {
  const list = openList(items, textsOf);
  return numbered(items, [...occurrences(list, name), ...(list.spelt.get(joined(name)) ?? [])]);
}

function numbered<T>(items: readonly T[], numbers: readonly number[]): [number, T][] {
  const ascending = [...new Set(numbers)].sort((a, b) => a - b);
  return ascending.flatMap((number): [number, T][] => {
    const item = items[number];
    return item === undefined ? [] : [[number, item]];
  });
}

function openList<T extends object>(items: readonly T[], textsOf: TextsOf<T>): TextList {
  const known = lists.get(items);
  if (known) return known;
  const made = makeList(items.map(textsOf));
  lists.set(items, made);
  return made;
}

function makeList(texts: readonly (readonly string[])[]): TextList {
  const spelt = new Map<string, number[]>();
  const starts = [0];
  const parts: string[] = [];
  for (const [number, own] of texts.entries()) {
    for (const text of own) addTo(spelt, joined(text), number);
    const part = `${own.join('\n')}\n`;
    parts.push(part);
    starts.push((starts.at(-1) ?? 0) + part.length);
  }
  return { text: parts.join(''), starts, spelt };
}

function addTo(spelt: Map<string, number[]>, text: string, number: number): void {
  const known = spelt.get(text);
  if (known) known.push(number);
  else spelt.set(text, [number]);
}

/** Numbers of the items whose text has another one. */
function occurrences({ text, starts }: TextList, wanted: string): number[] {
  const found: number[] = [];
  let item = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, starts[item] ?? text.length)) {
    item = itemAt(starts, at, item);
    found.push(item);
    // The next one may have it.
    item += 1;
  }
  return found;
}

/** The number of the item whose text a place is in, which is not before `first`. */
function itemAt(starts: readonly number[], place: number, first: number): number {
  let low = first;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

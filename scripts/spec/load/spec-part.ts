import { ROOT_FILE } from './load-catalog.ts';
import { referencedFile, referencesOf } from './references.ts';
import { type Cursor, child, entries, text } from './yaml.ts';

type Cursors = ReadonlyMap<string, Cursor>;

/** The files that a file of the spec references. */
export const filesReferencedBy = (cursor: Cursor): string[] => [
  ...new Set(referencesOf(cursor).map((reference) => reference.file)),
];

/**
 * Lookup of the files that a file of the spec references, directly or indirectly, itself included. `referencedBy` may know those
 * of a file.
 */
export function reachOf(
  cursors: Cursors,
  referencedBy: (cursor: Cursor) => string[] = filesReferencedBy,
): (file: string) => ReadonlySet<string> {
  const known = new Map<string, string[]>();
  const referencesIn = (file: string): string[] => {
    const cursor = cursors.get(file);
    const found = known.get(file) ?? (cursor ? referencedBy(cursor) : []);
    known.set(file, found);
    return found;
  };
  return (start) => {
    const found = new Set([start]);
    for (const file of found) for (const next of referencesIn(file)) found.add(next);
    return found;
  };
}

/** The files of all paths and callbacks that the root names. */
export const rootItems = (root: Cursor | undefined): string[] =>
  PARTS.flatMap((part) => entries(root && child(root, part))).flatMap(([, item]) => referencedItem(item) ?? []);

const PARTS = ['paths', 'webhooks'];

function referencedItem(item: Cursor): string | undefined {
  const reference = text(item, '$ref');
  return reference === undefined ? undefined : referencedFile(reference, item.file);
}

/** The root with those of its paths and callbacks alone whose files are wanted. */
export function rootWith(root: Cursor, wanted: ReadonlySet<string>): Cursor {
  const { node } = root;
  if (node?.kind !== 'map') return root;
  const pairs = new Map(node.pairs);
  for (const part of PARTS) {
    const all = pairs.get(part);
    if (all?.kind !== 'map') continue;
    const kept = [...all.pairs].filter(([, item]) => wanted.has(referencedItem({ ...root, node: item }) ?? ''));
    pairs.set(part, { ...all, pairs: new Map(kept) });
  }
  return { ...root, node: { ...node, pairs } };
}

/** The files that some paths and callbacks lead to, and the root with those alone. */
export function specPart(cursors: Cursors, wanted: ReadonlySet<string>): Map<string, Cursor> {
  const root = cursors.get(ROOT_FILE);
  const part = root && rootWith(root, wanted);
  const all = new Map(cursors);
  if (part) all.set(ROOT_FILE, part);
  const reached = reachOf(all)(ROOT_FILE);
  return new Map([...all].filter(([file]) => reached.has(file)));
}

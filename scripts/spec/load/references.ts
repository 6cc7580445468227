import { posix } from 'node:path';
import { type Cursor, child, items } from './yaml.ts';
import type { YamlNode } from './yaml-tree.ts';

/** A `$ref` of a file, the file that it names, and the node that contains it. */
export interface Reference {
  reference: string;
  file: string;
  from: Cursor;
}

/** The file that a relative `$ref` names, relative to the project. */
export function referencedFile(reference: string, fromFile: string): string {
  const [file = ''] = reference.split('#');
  return file === '' ? fromFile : posix.join(posix.dirname(fromFile), file);
}

/** Resolves a `$ref` to a file or, after `#`, to a part of it (RFC 6901); undefined when its target does not exist. */
export function resolveReference(
  reference: string,
  fromFile: string,
  cursors: ReadonlyMap<string, Cursor>,
): Cursor | undefined {
  const file = cursors.get(referencedFile(reference, fromFile));
  const pointer = reference.split('#')[1];
  return file && pointer ? followPointer(file, pointer).found : file;
}

/** Target of a JSON pointer: `found`, or else `deepest`, the last existing node of its path. */
export function followPointer(start: Cursor, pointer: string): { found: Cursor | undefined; deepest: Cursor } {
  let deepest = start;
  for (const token of pointer.split('/').slice(1).map(decodeToken)) {
    const next = child(deepest, token) ?? items(deepest)[Number(token)];
    if (!next) return { found: undefined, deepest };
    deepest = next;
  }
  return { found: deepest, deepest };
}

const decodeToken = (token: string): string => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');

/** The files that are reachable from the root by the `references` of parsed files, and the broken references among them. */
export function reachableFiles(
  root: string,
  cursors: ReadonlyMap<string, Cursor>,
  references: ReadonlyMap<Cursor, readonly Reference[]>,
): { files: Set<string>; broken: Reference[] } {
  const files = new Set([root]);
  const broken: Reference[] = [];
  for (const file of files) {
    const cursor = cursors.get(file);
    for (const found of (cursor && references.get(cursor)) ?? []) {
      if (leadsTo(found, cursors)) files.add(found.file);
      else broken.push(found);
    }
  }
  return { files, broken };
}

const leadsTo = ({ reference, file, from }: Reference, cursors: ReadonlyMap<string, Cursor>): boolean =>
  reference.includes('#') ? resolveReference(reference, from.file, cursors) !== undefined : cursors.has(file);

/** Every `$ref` of a file. */
export function referencesOf(cursor: Cursor): Reference[] {
  const found: Reference[] = [];
  const visit = (node: YamlNode, place: Cursor): void => {
    if (node.kind === 'list') for (const item of node.items) visit(item, place);
    if (node.kind !== 'map') return;
    const reference = node.pairs.get('$ref');
    if (reference?.kind === 'scalar') {
      const text = String(reference.value);
      found.push({ reference: text, file: referencedFile(text, place.file), from: { ...place, node } });
    }
    for (const pair of node.pairs.values()) if (pair.kind !== 'scalar') visit(pair, place);
  };
  if (cursor.node) visit(cursor.node, cursor);
  return found;
}

import type { Source } from '../../spec/catalog-model.ts';
import { resolveReference } from '../../spec/load/references.ts';
import { type Cursor, child, items, parts, sourceOf, text } from '../../spec/load/yaml.ts';

type Cursors = ReadonlyMap<string, Cursor>;

/**
 * The first keyword that a schema or an operation has, given by its place in the spec; of a list, that of its items too, and of
 * a `$ref` that of the shape where it leads.
 */
export function keywordAt(source: Source, keywords: readonly string[], cursors: Cursors): Cursor | undefined {
  const file = cursors.get(source.file);
  const subject = file && cursorAt(file, source);
  if (!subject) return undefined;
  const reference = text(subject, '$ref');
  const target = reference === undefined ? undefined : resolveReference(reference, source.file, cursors);
  const holders = [subject, child(subject, 'items'), target].filter((each) => each !== undefined);
  return keywords.flatMap((key) => holders.map((each) => child(each, key))).find((place) => place !== undefined);
}

/** Place of a keyword of a schema; of the schema when it has none of its own. */
export function keywordPlace(source: Source, keyword: string, cursors: Cursors): Source {
  const found = keywordAt(source, [keyword], cursors);
  return found ? sourceOf(found) : source;
}

/** The place of a value below a node that begins at a place, by its keys; of the last of them that there is. */
export function placeBelow(source: Source, keys: readonly string[], cursors: Cursors): Source {
  const file = cursors.get(source.file);
  let found = file && cursorAt(file, source);
  for (const key of keys) found = (found && (child(found, key) ?? items(found)[Number(key)])) ?? found;
  return found ? sourceOf(found) : source;
}

/** The innermost node of a file that begins at a place: in the last of the parts, which stand in order, that begins there or before. */
function cursorAt(cursor: Cursor, place: Source): Cursor | undefined {
  const part = parts(cursor).findLast((each) => compareWith(each, place) <= 0);
  return (part && cursorAt(part, place)) ?? (compareWith(cursor, place) === 0 ? cursor : undefined);
}

/** Negative for a node that begins before a place of its file, positive for one behind it. */
function compareWith(cursor: Cursor, place: Source): number {
  const { line, column } = sourceOf(cursor);
  return line - place.line || column - place.column;
}

import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '../lib/problem.ts';
import type { Source } from './model.ts';

/** A place in a YAML file: the node, and what is needed to say where it stands. */
export interface Cursor {
  file: string;
  node: Node | null;
  lines: LineCounter;
}

/** Parses one YAML file. Syntax errors become problems; the cursor then has no node. */
export function parseYaml(file: string, text: string): { cursor: Cursor; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problems = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      rule: 'yaml-syntax',
      file,
      line,
      column: col,
      message: `Not valid YAML: ${error.message}`,
      fix: 'Correct the YAML at this place.',
    };
  });
  return { cursor: { file, node: problems.length ? null : document.contents, lines }, problems };
}

/** File, line and column of a cursor's node; line 1 when the node is absent. */
export function sourceOf({ file, node, lines }: Cursor): Source {
  const offset = node?.range?.[0];
  if (offset === undefined) return { file, line: 1, column: 1 };
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}

/** The value under `key` of a map, or undefined. */
export function child(cursor: Cursor, key: string): Cursor | undefined {
  if (!isMap(cursor.node)) return undefined;
  const value = cursor.node.get(key, true) as Node | undefined;
  return value ? { ...cursor, node: value } : undefined;
}

/** Key and value of each pair of a map, in order; nothing for other nodes. */
export function entries(cursor: Cursor | undefined): [string, Cursor][] {
  if (!cursor || !isMap(cursor.node)) return [];
  return cursor.node.items.map((pair) => [
    String(isScalar(pair.key) ? pair.key.value : pair.key),
    { ...cursor, node: pair.value as Node | null },
  ]);
}

/** The items of a sequence, in order; nothing for other nodes. */
export function items(cursor: Cursor | undefined): Cursor[] {
  if (!cursor || !isSeq(cursor.node)) return [];
  return cursor.node.items.map((node) => ({ ...cursor, node: node as Node }));
}

/** The plain JavaScript value of a cursor's node. */
export function value(cursor: Cursor | undefined): unknown {
  const node = cursor?.node;
  if (!node) return undefined;
  return isScalar(node) ? node.value : node.toJSON();
}

/** The value under `key` when it is text. */
export function text(cursor: Cursor, key: string): string | undefined {
  const found = value(child(cursor, key));
  return typeof found === 'string' ? found : undefined;
}

/** The value under `key` when it is a number. */
export function number(cursor: Cursor, key: string): number | undefined {
  const found = value(child(cursor, key));
  return typeof found === 'number' ? found : undefined;
}

/** The text items of the sequence under `key`. */
export function texts(cursor: Cursor, key: string): string[] {
  return items(child(cursor, key)).map((item) => String(value(item)));
}

import { LineCounter, type ParsedNode, parseDocument, visit } from 'yaml';
import { createLineIndex, type LineIndex } from '../../lib/line-index.ts';
import type { Problem } from '../../lib/problem.ts';
import type { Scalar, Source } from '../catalog-model.ts';
import { readYamlTree, type YamlError, type YamlNode } from './yaml-tree.ts';

/** A place in a YAML file: the node, and the data to compute its line and column. */
export interface Cursor {
  file: string;
  /** Undefined in a file that is empty or not valid YAML. */
  node: YamlNode | undefined;
  lines: LineIndex;
}

/** Parses one YAML file. Syntax errors become problems; the cursor then has no node. */
export function parseYaml(file: string, text: string): { cursor: Cursor; problems: Problem[] } {
  const { node, errors } = parseText(text);
  const cursor = cursorOf(file, text, node);
  const problems = errors.map(({ offset, message }) => ({
    rule: 'yaml-syntax',
    file,
    ...cursor.lines.at(offset),
    message: `Not valid YAML: ${message}`,
    fix: 'Correct the YAML at this place.',
  }));
  return { cursor, problems };
}

/** The cursor on the node that a text has as its root. */
export const cursorOf = (file: string, text: string, node: Cursor['node']): Cursor => ({
  ...{ file, node },
  lines: createLineIndex(text),
});

function parseText(text: string): { node: YamlNode | undefined; errors: YamlError[] } {
  try {
    const { node, errors } = readYamlTree(text);
    return { node, errors: node ? errors : [{ offset: 0, message: 'The file is empty.' }] };
  } catch (error) {
    return { node: undefined, errors: syntaxErrors(text, error) };
  }
}

/** Syntax errors by the slower `yaml`, which continues after an error and has better messages than js-yaml. */
function syntaxErrors(text: string, error: unknown): YamlError[] {
  const { errors, contents } = parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false });
  const [first] = errors;
  // What comes after the first error follows from it: one tab makes dozens.
  if (first) {
    const [offset] = first.pos;
    return [{ offset: first.code === 'MISSING_CHAR' ? openingOf(contents, offset) : offset, message: first.message }];
  }
  const reason = error instanceof Error ? error.message : String(error);
  return [{ offset: 0, message: reason.split('\n')[0] ?? reason }];
}

/** The offset of the text in quotes that goes on to an offset, or that offset itself. */
function openingOf(contents: ParsedNode | null, offset: number): number {
  let opening = offset;
  visit(contents, {
    Scalar(_key, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && range[1] >= offset) opening = range[0];
    },
  });
  return opening;
}

/** Whether every file could be read: what one that could not refers to is unknown. */
export const areReadable = (cursors: ReadonlyMap<string, Cursor>): boolean =>
  [...cursors.values()].every(({ node }) => node);

/** File, line and column of a cursor's node; line 1 when the node is absent. */
export function sourceOf({ file, node, lines }: Cursor): Source {
  return { file, ...lines.at(node?.start ?? 0) };
}

/** Whether the cursor is on a map. */
export const isMap = (cursor: Cursor): boolean => cursor.node?.kind === 'map';

/** Whether the cursor is on a list. */
export const isList = (cursor: Cursor): boolean => cursor.node?.kind === 'list';

/** The value under `key` of a map, or undefined. */
export function child(cursor: Cursor, key: string): Cursor | undefined {
  const node = cursor.node?.kind === 'map' ? cursor.node.pairs.get(key) : undefined;
  return node && { file: cursor.file, node, lines: cursor.lines };
}

/** Key and value of each pair of a map, in order; nothing for other nodes. */
export function entries(cursor: Cursor | undefined): [string, Cursor][] {
  if (cursor?.node?.kind !== 'map') return [];
  const { file, lines } = cursor;
  return [...cursor.node.pairs].map(([key, node]) => [key, { file, node, lines }]);
}

/** The items of a sequence, in order; nothing for other nodes. */
export function items(cursor: Cursor | undefined): Cursor[] {
  if (cursor?.node?.kind !== 'list') return [];
  const { file, lines } = cursor;
  return cursor.node.items.map((node) => ({ file, node, lines }));
}

/** The values of a mapping, or the items of a sequence. */
export const parts = (cursor: Cursor): Cursor[] => [...entries(cursor).map(([, each]) => each), ...items(cursor)];

/** The plain JavaScript value of a cursor's node. */
export function value(cursor: Cursor | undefined): unknown {
  return cursor?.node && plainValue(cursor.node);
}

function plainValue(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  return Object.fromEntries([...node.pairs].map(([key, pair]) => [key, plainValue(pair)]));
}

/** The value under `key` when it is a scalar other than null. */
export function scalar(cursor: Cursor, key: string): Scalar | undefined {
  const node = cursor.node?.kind === 'map' ? cursor.node.pairs.get(key) : undefined;
  return node?.kind === 'scalar' && node.value !== null ? node.value : undefined;
}

/** The value under `key` when it is text. */
export function text(cursor: Cursor, key: string): string | undefined {
  const found = scalar(cursor, key);
  return typeof found === 'string' ? found : undefined;
}

/** The value under `key` when it is a number. */
export function number(cursor: Cursor, key: string): number | undefined {
  const found = scalar(cursor, key);
  return typeof found === 'number' ? found : undefined;
}

/** The text items of the sequence under `key`. */
export function texts(cursor: Cursor, key: string): string[] {
  return items(child(cursor, key)).map((item) => String(value(item)));
}

import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type KeyOptions, type PlacedMap, setKey, YAML_STYLE } from './yaml-nodes.ts';

/** A change of one map of a YAML file. */
export interface YamlEdit extends KeyOptions {
  /** The map: its place in the text before any edit (as `sourceOf` gives it), or the keys that lead to it. */
  at: { line: number; column: number } | readonly (string | number)[];
  /** Keys with their new values; `undefined` takes a key off. */
  set: Readonly<Record<string, unknown>>;
}

/**
 * Sets and takes off keys of maps in the text of a spec file; everything else stays byte for byte. Throws an `Error` with
 * the line when the text is not valid YAML or not in the style of the spec, or when no map starts at a place.
 */
export function editYaml(text: string, edits: readonly YamlEdit[]): string {
  if (edits.length === 0) return text;
  const lines = new LineCounter();
  const document = parseDocument(text, { keepSourceTokens: true, lineCounter: lines });
  const [error] = document.errors;
  if (error) throw new Error(`line ${lines.linePos(error.pos[0]).line}: ${error.message}`);
  const before = document.toString(YAML_STYLE);
  if (before !== text) throw new Error(`line ${firstChange(text, before)} is not in the style of the spec.`);
  const maps = mapsByPlace(document, lines);
  const found = edits.map(({ at, set, ...options }) => ({ place: mapOf(at, document, maps), set, options }));
  for (const { place, set, options } of found)
    for (const entry of Object.entries(set)) setKey(document, place, entry, options);
  return document.toString(YAML_STYLE);
}

function mapOf(at: YamlEdit['at'], document: Document, maps: ReadonlyMap<string, PlacedMap>): PlacedMap {
  if (!('line' in at)) {
    const map = document.getIn(at, true);
    if (isMap(map)) return { map, path: at };
    throw new Error(`No map is at ${at.join(' > ')}.`);
  }
  const found = maps.get(`${at.line}:${at.column}`);
  if (found) return found;
  throw new Error(`line ${at.line}: no map starts at column ${at.column}.`);
}

/** Maps by line and column, as the loader counts them: a map that has a key starts where its key does. */
function mapsByPlace(document: Document, lines: LineCounter): Map<string, PlacedMap> {
  const maps = new Map<string, PlacedMap>();
  const visit = (node: unknown, start: number, path: PlacedMap['path']): void => {
    if (isMap(node)) {
      const { line, col } = lines.linePos(start);
      maps.set(`${line}:${col}`, { map: node, path });
      for (const { key, value } of node.items) {
        if (isScalar(key)) visit(value, key.range?.[0] ?? start, [...path, String(key.value)]);
      }
    }
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, startOf(item), [...path, index]);
  };
  visit(document.contents, 0, []);
  return maps;
}

const startOf = (node: unknown): number => (isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0);

function firstChange(text: string, other: string): number {
  const lines = other.split('\n');
  return text.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

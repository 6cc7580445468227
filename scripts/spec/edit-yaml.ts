import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A change of one map of a YAML file. */
export interface YamlEdit {
  /** The map: its place in the text before any edit (as `sourceOf` gives it), or the keys that lead to it. */
  at: { line: number; column: number } | readonly (string | number)[];
  /** Keys with their new values; `undefined` takes a key off. */
  set: Readonly<Record<string, unknown>>;
  /** Order of keys, by which a new one finds its place; that of operations and schemas by default. */
  order?: readonly string[];
  /** Key of lists whose maps are rows of a table: each stands on one line. */
  rows?: string;
}

/** The order of keys in operations and schemas of the spec. */
// biome-ignore format: a list reads better in rows
const KEYS = [
  'operationId', 'summary', 'tags', 'security', 'servers', 'x-roles', 'x-updated', 'x-official-docs', 'x-successors',
  'parameters', 'requestBody', 'responses',
  '$ref', 'type', 'title', 'description', 'x-unit', 'format', 'minLength', 'maxLength', 'x-length-unit', 'minimum', 'maximum',
  'minItems', 'maxItems', 'pattern', 'contentEncoding', 'contentMediaType', 'contentSchema', 'x-encryption', 'xml',
  'const', 'enum', 'x-enumDescriptions', 'default', 'deprecated', 'allOf', 'required', 'properties',
  'patternProperties', 'items', 'examples',
] as const;
const LINE_WIDTH = 100;
/** The style of every file of the spec. */
export const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false, singleQuote: true, indentSeq: true } as const;

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
  const found = edits.map((edit) => ({ ...edit, ...mapOf(edit.at, document, maps) }));
  for (const { map, path, set, order, rows } of found) {
    for (const [key, value] of Object.entries(set))
      setKey(document, { map, path }, [key, value], { ...(order && { order }), ...(rows && { rows }) });
  }
  return document.toString(YAML_STYLE);
}

/** A map of a document and the keys that lead to it. */
interface PlacedMap {
  map: YAMLMap;
  path: readonly (string | number)[];
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

function setKey(
  document: Document,
  { map, path }: PlacedMap,
  [key, value]: [string, unknown],
  { order = KEYS, rows }: Pick<YamlEdit, 'order' | 'rows'>,
): void {
  if (value === undefined) {
    map.delete(key);
    return;
  }
  const old = map.get(key, true);
  if (isScalar(old) && (typeof value !== 'object' || value === null)) {
    old.value = value;
    return;
  }
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  style(node, [...path, key], rows);
  // A list that has a line for each item keeps them.
  if (isSeq(old) && isSeq(node) && !old.flow) node.flow = false;
  if (old) map.set(key, node);
  else map.items.splice(positionOf(map, key, order), 0, document.createPair(key, node));
}

/** A new key stands behind the last one that comes before it by the order, one that the order lacks at the end. */
function positionOf(map: YAMLMap, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank < 0) return map.items.length;
  const ranks = map.items.map((pair) => order.indexOf(isScalar(pair.key) ? String(pair.key.value) : ''));
  return ranks.findLastIndex((other) => other >= 0 && other < rank) + 1;
}

/** Lists of scalars are on one line as far as they fit, rows always; text that looks like a date is quoted. */
function style(node: unknown, path: PlacedMap['path'], rows: string | undefined): void {
  if (isScalar(node) && typeof node.value === 'string' && /^\d{4}-\d/.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
  if (isMap(node)) {
    if (rows !== undefined && path.at(-2) === rows) node.flow = true;
    for (const { key, value } of node.items) style(value, [...path, isScalar(key) ? String(key.value) : ''], rows);
  }
  if (!isSeq(node)) return;
  for (const [index, item] of node.items.entries()) style(item, [...path, index], rows);
  if (node.items.every(isScalar)) node.flow = oneLine(node, path).length <= LINE_WIDTH;
}

const oneLine = (node: YAMLSeq, path: PlacedMap['path']): string =>
  `${'  '.repeat(path.length - 1)}${path.at(-1)}: [${node.items.map(String).join(', ')}]`;

function firstChange(text: string, other: string): number {
  const lines = other.split('\n');
  return text.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

import { type Document, isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** A map of a document and the keys that lead to it. */
export interface PlacedMap {
  map: YAMLMap;
  path: readonly (string | number)[];
}

/** How a key is set in a map. */
export interface KeyOptions {
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

/** Sets a key of a map, or takes it off with `undefined`; a new one stands at its place in the order. */
export function setKey(
  document: Document,
  { map, path }: PlacedMap,
  [key, value]: [string, unknown],
  { order = KEYS, rows }: KeyOptions = {},
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
  const node = styledNode(document, value, [...path, key], rows);
  // A list that has a line for each item keeps them.
  if (isSeq(old) && isSeq(node) && !old.flow) node.flow = false;
  if (old) map.set(key, node);
  else map.items.splice(positionOf(map, key, order), 0, document.createPair(key, node));
}

/** The node of a value in the style of the spec; `path` leads to where it will stand. */
export function styledNode(document: Document, value: unknown, path: PlacedMap['path'], rows?: string): Node {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  style(node, path, rows);
  return node;
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

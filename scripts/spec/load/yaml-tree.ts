import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { Scalar } from '../catalog-model.ts';

/** A YAML value and its offset in the file: that of a list or map is the offset of its key. */
export type YamlNode =
  | { kind: 'scalar'; start: number; value: Scalar | null }
  | { kind: 'list'; start: number; items: YamlNode[] }
  | { kind: 'map'; start: number; pairs: Map<string, YamlNode> };

/** A YAML feature that the spec does not allow, with its offset. */
export interface YamlError {
  offset: number;
  message: string;
}

interface Reader {
  text: string;
  events: Event[];
  position: number;
  errors: YamlError[];
}

/**
 * Reads one YAML document into a tree with offsets. js-yaml's events carry them at a quarter of the cost of
 * a full syntax tree, which matters for 10 MB of spec. Throws `YAMLException` when the text is not YAML.
 */
export function readYamlTree(text: string): { node: YamlNode | undefined; errors: YamlError[] } {
  const reader: Reader = { text, events: parseEvents(text, {}), position: 1, errors: [] };
  const node = reader.events.length > 1 ? readNode(reader, 0) : undefined;
  const rest = reader.events.slice(reader.position + 1);
  if (rest.length) reader.errors.push({ offset: 0, message: 'A spec file holds one document, this one has more.' });
  return { node, errors: reader.errors };
}

function readNode(reader: Reader, keyStart: number): YamlNode {
  const event = reader.events[reader.position++];
  if (event?.type === EVENT_ID.MAPPING) return readMap(reader, keyStart);
  if (event?.type === EVENT_ID.SEQUENCE) return readList(reader, keyStart);
  if (event?.type === EVENT_ID.SCALAR) {
    const start = event.valueStart < 0 ? keyStart : event.valueStart - quoteLength(event);
    if (event.anchorStart >= 0) reader.errors.push({ offset: start, message: 'Anchors are not used here.' });
    return { kind: 'scalar', start, value: scalarValue(reader.text, event) };
  }
  const offset = event?.type === EVENT_ID.ALIAS ? event.anchorStart - 1 : keyStart;
  reader.errors.push({ offset, message: 'Aliases are not used here; share a shape with $ref.' });
  return { kind: 'scalar', start: keyStart, value: null };
}

function readMap(reader: Reader, start: number): YamlNode {
  const pairs = new Map<string, YamlNode>();
  while (reader.events[reader.position]?.type !== EVENT_ID.POP) {
    const key = readNode(reader, start);
    const name = key.kind === 'scalar' ? String(key.value) : '';
    if (key.kind !== 'scalar') reader.errors.push({ offset: key.start, message: 'A key must be text.' });
    if (pairs.has(name)) reader.errors.push({ offset: key.start, message: `The key "${name}" stands here twice.` });
    const node = readNode(reader, key.start);
    if (!pairs.has(name)) pairs.set(name, node);
  }
  reader.position++;
  return { kind: 'map', start, pairs };
}

function readList(reader: Reader, start: number): YamlNode {
  const items: YamlNode[] = [];
  while (reader.events[reader.position]?.type !== EVENT_ID.POP) {
    items.push(readNode(reader, itemStart(reader, start)));
  }
  reader.position++;
  return { kind: 'list', start, items };
}

/** An item has no key: the offset of a map or list in a list is that of its first character. */
function itemStart(reader: Reader, listStart: number): number {
  const event = reader.events[reader.position];
  const isCollection = event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE;
  return isCollection ? event.start : listStart;
}

/** The value of quoted text starts behind its quote. */
function quoteLength({ style }: ScalarEvent): number {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
}

function scalarValue(text: string, event: ScalarEvent): Scalar | null {
  if (event.style !== SCALAR_STYLE.PLAIN || event.tagStart >= 0) return getScalarValue(text, event);
  return event.valueStart < 0 ? null : resolvePlain(getScalarValue(text, event));
}

const MAY_BE_TYPED = /^[-+.0-9nNtTfF~]/;
const NUMBER = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const WORDS = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL', '~', ''].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** The core schema of YAML 1.2 (section 10.3.2), without its octal, hexadecimal and infinite numbers. */
function resolvePlain(plain: string): Scalar | null {
  if (plain !== '' && !MAY_BE_TYPED.test(plain)) return plain;
  const word = WORDS.get(plain);
  if (word !== undefined) return word;
  return NUMBER.test(plain) ? Number(plain) : plain;
}

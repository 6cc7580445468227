import { type Document, isMap, isScalar, isSeq, type Node, Scalar, type YAMLMap } from 'yaml';
import type { DraftSchema } from './build-schema.ts';
import { keysOf, type SpecDocuments, type Spot } from './spec-documents.ts';

/** A field to add to an object of the spec. */
export interface NewField {
  name: string;
  required: boolean;
  schema: DraftSchema;
  /** Names of the page's fields of this object, in its order. */
  order: readonly string[];
}

/** Adds a field to an object: behind the field that it follows on the page, and to `required` when it is always there. */
export function insertField(documents: SpecDocuments, object: Spot, field: NewField): void {
  const map = documents.map(object);
  if (!map) throw new Error(`No object is at ${object.file} ${object.path.join('.')}.`);
  const document = documents.document(object.file);
  const properties = ownProperties(document, map);
  const node = styled(document, field.schema, object.path.length / 2 + 2);
  properties.items.splice(positionOf(keysOf(properties), field), 0, document.createPair(field.name, node));
  if (field.required) requireField(document, map, field.name);
}

/** Adds a parameter to an operation, behind those of the same place. */
export function insertParameter(
  documents: SpecDocuments,
  item: Spot,
  { name, place, required, schema }: { name: string; place: 'path' | 'query'; required: boolean; schema: DraftSchema },
): void {
  const map = documents.map(item);
  const document = documents.document(item.file);
  if (!map) throw new Error(`No operation is at ${item.file} ${item.path.join('.')}.`);
  const isRequired = required || place === 'path';
  const node = styled(document, { name, in: place, ...(isRequired && { required: true }), schema }, 3);
  const list = map.get('parameters');
  if (isSeq(list)) {
    list.items.push(node);
    return;
  }
  const at = map.items.findIndex(({ key }) => isScalar(key) && /^(?:requestBody|responses)$/.test(String(key.value)));
  map.items.splice(at, 0, document.createPair('parameters', document.createNode([])));
  document.addIn([...item.path, 'parameters'], node);
}

/** Puts a `$ref` into `allOf`, so that the object can have fields besides those of the component. */
export function extendReference(documents: SpecDocuments, site: Spot): void {
  const map = documents.map(site);
  const reference = map?.get('$ref');
  if (!map || typeof reference !== 'string') return;
  const document = documents.document(site.file);
  map.delete('$ref');
  map.items.unshift(document.createPair('type', 'object'));
  map.set('allOf', document.createNode([{ $ref: reference }]));
}

function ownProperties(document: Document, map: YAMLMap): YAMLMap {
  const found = map.get('properties');
  if (isMap(found)) return found;
  const created = document.createNode({});
  if (!isMap(created)) throw new Error('The YAML library made no map.');
  if (!map.has('type')) map.items.unshift(document.createPair('type', 'object'));
  map.set('properties', created);
  return created;
}

/** Place behind the nearest field that stands before this one on the page; at the end where there is none. */
function positionOf(names: readonly string[], { name, order }: NewField): number {
  const before = order.slice(0, order.indexOf(name)).reverse();
  const previous = before.find((other) => names.includes(other));
  return previous === undefined ? names.length : names.indexOf(previous) + 1;
}

/** Adds a name to the list of required fields, in the order of the properties. */
function requireField(document: Document, map: YAMLMap, name: string): void {
  const properties = map.get('properties');
  const order = isMap(properties) ? keysOf(properties) : [];
  const list = map.get('required');
  if (!isSeq(list)) {
    const pair = document.createPair('required', styled(document, [name], 0));
    const at = map.items.findIndex(({ key }) => isScalar(key) && key.value === 'properties');
    map.items.splice(at < 0 ? map.items.length : at, 0, pair);
    return;
  }
  const rank = (item: unknown): number => order.indexOf(String(isScalar(item) ? item.value : item));
  const at = list.items.findIndex((item) => rank(item) > order.indexOf(name));
  list.items.splice(at < 0 ? list.items.length : at, 0, document.createNode(name));
  if (list.items.join(', ').length > MAX_LIST_LENGTH) list.flow = false;
}

const MAX_LIST_LENGTH = 80;

/** The node of a value: lists of scalars on one line where they fit, text that looks like a date in quotes. */
function styled(document: Document, value: unknown, depth: number): Node {
  const node = document.createNode(value);
  style(node, depth);
  return node;
}

function style(node: unknown, depth: number): void {
  if (isScalar(node) && typeof node.value === 'string' && /^\d{4}-\d/.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
  if (isMap(node)) for (const { value } of node.items) style(value, depth + 1);
  if (!isSeq(node)) return;
  for (const item of node.items) style(item, depth + 1);
  if (node.items.every(isScalar)) node.flow = node.items.join(', ').length + depth * 2 <= MAX_LIST_LENGTH;
}

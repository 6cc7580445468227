import { isMap, isScalar, isSeq } from 'yaml';
import { setKey, styledNode } from '../../spec/yaml-nodes.ts';
import type { DraftSchema } from './build-schema.ts';
import { type SpecDocuments, type Spot, spotKey } from './spec-documents.ts';

/** A field to add to an object of the spec. */
export interface NewField {
  name: string;
  required: boolean;
  schema: DraftSchema;
  /** Names of the page's fields of this object, in its order. */
  order: readonly string[];
}

/** Adds a field to an object: behind those that it follows on the page, and to `required` when it is always there. */
export function insertField(documents: SpecDocuments, object: Spot, field: NewField): void {
  const { name, schema, order } = field;
  const { document, ...place } = placeOf(documents, object);
  const { map, path } = place;
  if (!map.has('type')) setKey(document, place, ['type', 'object']);
  const properties = map.get('properties');
  if (isMap(properties))
    setKey(document, { map: properties, path: [...path, 'properties'] }, [name, schema], { order });
  else setKey(document, place, ['properties', { [name]: schema }]);
  if (!field.required) return;
  const required = valuesOf(map.get('required'));
  const names = documents.keys({ ...object, path: [...path, 'properties'] });
  const at = required.findIndex((other) => names.indexOf(other) > names.indexOf(name));
  setKey(document, place, ['required', required.toSpliced(at < 0 ? required.length : at, 0, name)]);
}

/** Adds a parameter to an operation, behind those of the same place. */
export function insertParameter(
  documents: SpecDocuments,
  item: Spot,
  { name, place, required, schema }: { name: string; place: 'path' | 'query'; required: boolean; schema: DraftSchema },
): void {
  const { document, ...operation } = placeOf(documents, item);
  const isRequired = required || place === 'path';
  const parameter = { name, in: place, ...(isRequired && { required: true }), schema };
  const list = operation.map.get('parameters');
  if (!isSeq(list)) setKey(document, operation, ['parameters', [parameter]]);
  else list.items.push(styledNode(document, parameter, [...item.path, 'parameters', list.items.length]));
}

/** Puts a `$ref` into `allOf`, so that the object can have fields besides those of the component. */
export function extendReference(documents: SpecDocuments, site: Spot): void {
  const { document, ...place } = placeOf(documents, site);
  const reference = place.map.get('$ref');
  if (typeof reference !== 'string') return;
  for (const entry of Object.entries({ $ref: undefined, type: 'object', allOf: [{ $ref: reference }] }))
    setKey(document, place, entry);
}

function placeOf(documents: SpecDocuments, spot: Spot) {
  const map = documents.map(spot);
  if (!map) throw new Error(`No map is at ${spotKey(spot)}.`);
  return { document: documents.document(spot.file), map, path: spot.path };
}

/** The texts of a list. */
const valuesOf = (list: unknown): string[] =>
  isSeq(list) ? list.items.map((item) => String(isScalar(item) ? item.value : item)) : [];

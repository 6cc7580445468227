import { scalarValue } from '../reference/samples/scalar-sample.ts';
import { plainText } from '../reference/samples/sensitive.ts';
import type { Property, Schema } from '../spec/catalog-model.ts';
import { pascalCase } from '../writers/types/type-names.ts';
import { chosenProperties } from './choose-properties.ts';
import { array, code, type Entry, literal, object, type Value } from './code-value.ts';
import { consistent, numbered } from './consistent.ts';
import { printValue, quote } from './print-code.ts';

/** Where a field stands: what its value depends on besides its own schema. */
export interface Place {
  /** The operation looks back (a query), so that dates lie in the past. */
  past: boolean;
  /** Full name of the type that holds the field, for `satisfies` of JSON text. */
  type: string;
  /** The object around the field is marked as encrypted: whatever identifies a person in it is. */
  encrypted?: boolean;
}

/** The value of an object's example: its chosen fields. */
export function objectValue(schema: Schema, place: Place): Value {
  return object(consistent(entriesOf(chosenProperties(schema), place)));
}

/** The fields of an object with their values. */
export function entriesOf(properties: Property[], place: Place): Entry[] {
  return properties.map(({ name, schema }) => [name, fieldValue(name, schema, place)]);
}

/** The value of a field of any type, with encryption and JSON text where the field asks for it. */
export function fieldValue(name: string, schema: Schema, place: Place): Value {
  if (schema.type === 'string' && isEncrypted(name, schema, place)) return code(`encrypt(${quote(plainText(name))})`);
  if (schema.content && schema.contentMediaType === 'application/json') return jsonText(name, schema.content, place);
  if (schema.type === 'object') {
    const encrypted = schema.encryption !== undefined;
    return objectValue(schema, { ...place, type: nested(name, schema, place), encrypted });
  }
  if (schema.type === 'array') return arrayValue(name, schema, place);
  return literal(scalarValue(name, schema, place.past));
}

/** A field is encrypted by its own mark, or by that of the object around it when it identifies a person. */
function isEncrypted(name: string, schema: Schema, place: Place): boolean {
  if (schema.encryption) return true;
  return place.encrypted === true && !schema.enum && /(^|_)(name|number|phone|email|address)$/.test(name);
}

function arrayValue(name: string, schema: Schema, place: Place): Value {
  if (!schema.items) return array([]);
  const { items } = schema;
  const count = Math.max(/^sub_orders$/.test(name) ? 2 : 1, schema.minItems ?? 1);
  const type = nested(name, items, place);
  const distinct = items.enum && items.enum.length >= count ? items.enum.slice(0, count) : undefined;
  if (distinct && count > 1) return array(distinct.map(literal));
  const item = fieldValue(name.replace(/s$|_list$/, ''), items, { ...place, type });
  return array(Array.from({ length: count }, (_item, index) => numbered(item, index)));
}

/** JSON in a string: built from an object that is checked against the type of what is inside. */
function jsonText(name: string, content: Schema, place: Place): Value {
  const type = nested(name, content, place);
  const value = fieldValue(name, content, { ...place, type });
  return code(`JSON.stringify(${printValue(value)} satisfies ${type})`);
}

function nested(name: string, schema: Schema, place: Place): string {
  return schema.component ? `WeChatPay.Components.${schema.component}` : `${place.type}.${pascalCase(name)}`;
}

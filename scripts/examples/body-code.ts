import { plainText } from '../reference/samples/encrypted-sample.ts';
import { AMOUNT_NAME, totalOf } from '../reference/samples/sample.ts';
import { scalarValue } from '../reference/samples/scalar-sample.ts';
import type { Property, Schema } from '../spec/catalog-model.ts';
import { pascalCase } from '../writers/types/type-names.ts';
import { chosenProperties } from './choose-properties.ts';
import { array, code, type Entry, literal, object, printValue, quote, type Value } from './code-value.ts';

/** The context of a field, on which its value depends besides its schema. */
export interface FieldContext {
  /** Dates lie in the past: the operation is a query. */
  past: boolean;
  /** Full name of the type that holds the field, for `satisfies` of JSON text. */
  type: string;
  /** The object around the field is marked as encrypted: its fields that identify a person are. */
  encrypted?: boolean;
}

/** The value of an object: its chosen fields. */
export function objectValue(schema: Schema, context: FieldContext): Value {
  return object(withTotals(entriesOf(chosenProperties(schema), context)));
}

/** The fields of an object with their values. */
export function entriesOf(properties: Property[], context: FieldContext): Entry[] {
  return properties.map(({ name, schema }) => [name, fieldValue(name, schema, context)]);
}

/** The value of a field of any type; encrypted, or JSON text, as its schema says. */
export function fieldValue(name: string, schema: Schema, context: FieldContext): Value {
  if (schema.type === 'string' && isEncrypted(name, schema, context)) return code(`encrypt(${quote(plainText(name))})`);
  if (schema.content && schema.contentMediaType === 'application/json') return jsonText(name, schema.content, context);
  if (schema.type === 'object') {
    const encrypted = schema.encryption !== undefined;
    return objectValue(schema, { ...context, type: nested(name, schema, context), encrypted });
  }
  if (schema.type === 'array') return arrayValue(name, schema, context);
  return literal(scalarValue(name, schema, context.past));
}

/** Whether a field is encrypted: by its own mark, or by that of the object around it when it identifies a person. */
function isEncrypted(name: string, schema: Schema, context: FieldContext): boolean {
  if (schema.encryption) return true;
  return context.encrypted === true && !schema.enum && /(^|_)(name|number|phone|email|address)$/.test(name);
}

function arrayValue(name: string, schema: Schema, context: FieldContext): Value {
  if (!schema.items) return array([]);
  const { items } = schema;
  const count = Math.max(/^sub_orders$/.test(name) ? 2 : 1, schema.minItems ?? 1);
  const type = nested(name, items, context);
  const distinct = items.enum && items.enum.length >= count ? items.enum.slice(0, count) : undefined;
  if (distinct && count > 1) return array(distinct.map(literal));
  const item = fieldValue(name.replace(/s$|_list$/, ''), items, { ...context, type });
  return array(Array.from({ length: count }, (_item, index) => numbered(item, index)));
}

/** JSON text of an object that `satisfies` checks against the type of the content. */
function jsonText(name: string, content: Schema, context: FieldContext): Value {
  const type = nested(name, content, context);
  const value = fieldValue(name, content, { ...context, type });
  return code(`JSON.stringify(${printValue(value)} satisfies ${type})`);
}

function nested(name: string, schema: Schema, context: FieldContext): string {
  return schema.component ? `WeChatPay.Components.${schema.component}` : `${context.type}.${pascalCase(name)}`;
}

/** Adjusts the totals of an object to its list: `total_amount` is the sum, `total_num` the number of items. */
function withTotals(entries: Entry[]): Entry[] {
  const list = entries.find(([, value]) => value.kind === 'array' && value.items.some(hasAmount))?.[1];
  if (list?.kind !== 'array') return entries;
  const amounts = list.items.map(amountOf);
  return entries.map(([name, value]): Entry => {
    const total = totalOf(name, amounts);
    return [name, total === undefined ? value : literal(total)];
  });
}

/** A copy of a list's item with an order number of its own. */
function numbered(value: Value, index: number): Value {
  if (value.kind === 'array') return array(value.items.map((item) => numbered(item, index)));
  if (value.kind === 'object')
    return object(value.entries.map(([name, entry]): Entry => [name, numbered(entry, index)]));
  if (value.kind === 'code' || typeof value.value !== 'string') return value;
  return literal(value.value.replace(/(20261201\d{5})1$/, `$1${index + 1}`));
}

const hasAmount = (item: Value): boolean => amountOf(item) > 0;

function amountOf(item: Value): number {
  if (item.kind !== 'object') return 0;
  const amount = item.entries.find(([name]) => AMOUNT_NAME.test(name))?.[1];
  return amount?.kind === 'literal' && typeof amount.value === 'number' ? amount.value : 0;
}

import type { Property, Schema } from '../spec/catalog-model.ts';
import { allProperties, isFile } from '../spec/traverse.ts';

/** A limit deeper than any message of WeChat Pay; it ends a schema that contains itself. */
export const MAX_DEPTH = 12;

/** The innermost items of an array (or the schema itself): what a row of the table describes. */
export function elementOf(schema: Schema): Schema {
  return schema.type === 'array' && schema.items ? elementOf(schema.items) : schema;
}

/** Properties shown below a field: of an object, of an array's items, or of the JSON inside a string. */
export function nestedProperties(schema: Schema): Property[] {
  const element = elementOf(schema);
  return allProperties(element.content ? elementOf(element.content) : element);
}

/**
 * The type as a reader sees it: `string(32)`, `integer`, `array<object>`, `string<JSON>`, `file`. A length that has a lower
 * limit or a unit stands beside the type.
 */
export function typeLabel(schema: Schema): string {
  if (schema.type === 'array') return `array<${schema.items ? typeLabel(schema.items) : 'any'}>`;
  if (isFile(schema)) return 'file';
  if (schema.content) return 'string<JSON>';
  const { type, minLength, maxLength, lengthUnit } = schema;
  const isPlain = type === 'string' && minLength === undefined && lengthUnit === undefined;
  return isPlain && maxLength !== undefined ? `string(${maxLength})` : type;
}

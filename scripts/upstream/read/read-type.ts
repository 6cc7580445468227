import type { OfficialField, OfficialType } from '../official-model.ts';

/** Facts of a field from the type column. */
export type TypeFacts = Pick<OfficialField, 'type' | 'items' | 'minLength' | 'maxLength'>;

const NAMES: Record<string, OfficialType> = {
  string: 'string',
  integer: 'integer',
  int: 'integer',
  int32: 'integer',
  int64: 'integer',
  uint32: 'integer',
  uint64: 'integer',
  number: 'number',
  float: 'number',
  double: 'number',
  boolean: 'boolean',
  bool: 'boolean',
  object: 'object',
  array: 'array',
  message: 'file',
  file: 'file',
};

/** A name with an optional length, and a description that slipped into its column: `string(1,32)`, `string（32）`. */
const SHAPE =
  /^(?<name>[A-Za-z]\w*)\s*(?:[([（]\s*(?:(?<min>\d+)\s*[,，-]\s*)?(?<max>\d+)\s*[)\]）])?(?:[\u4e00-\u9fff].*)?$/;
const ARRAY = /^array\s*[[<(]\s*(?<item>.+)\s*[\])>]$/i;

/**
 * Reads a cell of the column of types: `string(1,32)`, `array[object]`, `int64`. A name with a capital that is none
 * of the usual ones is the name of a shape, hence an object. Undefined when the cell is none of these.
 */
export function readType(cell: string): TypeFacts | undefined {
  const text = cell.replaceAll('`', '').trim();
  const item = ARRAY.exec(text)?.groups?.item;
  if (item !== undefined) return arrayOf(item);
  const groups = SHAPE.exec(text)?.groups;
  if (!groups?.name) return undefined;
  const type = NAMES[groups.name.toLowerCase()] ?? (/^[A-Z]/.test(groups.name) ? 'object' : undefined);
  if (!type) return undefined;
  return { type, ...(type === 'string' && lengths(groups)) };
}

function arrayOf(item: string): TypeFacts | undefined {
  const inner = readType(item);
  if (!inner) return undefined;
  const { type, minLength, maxLength } = inner;
  return {
    type: 'array',
    items: type,
    ...(minLength !== undefined && { minLength }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

const lengths = ({ min, max }: Record<string, string | undefined>) => ({
  ...(min !== undefined && { minLength: Number(min) }),
  ...(max !== undefined && { maxLength: Number(max) }),
});

import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js';
import type { LengthUnit, Schema } from './schema-model.ts';

/** The length of text in characters, as JSON Schema counts them, or in bytes of UTF-8. */
export const textLength = (text: string, unit: LengthUnit = 'characters'): number =>
  unit === 'bytes' ? new TextEncoder().encode(text).length : [...text].length;

/** The keywords for the lengths of a schema, with their values: JSON Schema has none for bytes. */
export function lengthKeywords({ minLength, maxLength, lengthUnit }: Schema): Record<string, number> {
  const [least, most] = lengthUnit === 'bytes' ? ['minBytes', 'maxBytes'] : ['minLength', 'maxLength'];
  return {
    ...(minLength !== undefined && { [least]: minLength }),
    ...(maxLength !== undefined && { [most]: maxLength }),
  };
}

/** Adds `minBytes` and `maxBytes` to a validator. One that lacks them ignores such lengths. */
export function addByteLengths(ajv: Ajv2020): void {
  ajv.addKeyword({ ...KEYWORD, keyword: 'minBytes', validate: byteCheck('minBytes', (size, limit) => size >= limit) });
  ajv.addKeyword({ ...KEYWORD, keyword: 'maxBytes', validate: byteCheck('maxBytes', (size, limit) => size <= limit) });
}

const KEYWORD = { type: 'string', schemaType: 'number', errors: true } as const;

type ByteCheck = ((limit: number, text: string) => boolean) & { errors?: Partial<ErrorObject>[] };

function byteCheck(keyword: 'minBytes' | 'maxBytes', isWithin: (size: number, limit: number) => boolean): ByteCheck {
  const side = keyword === 'minBytes' ? 'fewer' : 'more';
  const check: ByteCheck = (limit, text) => {
    const isValid = isWithin(textLength(text, 'bytes'), limit);
    check.errors = isValid
      ? []
      : [{ keyword, params: { limit }, message: `must NOT have ${side} than ${limit} bytes of UTF-8` }];
    return isValid;
  };
  return check;
}

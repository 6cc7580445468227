import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { schemaOf } from '../../tests/support/spec-model.ts';
import { toJsonSchema } from './json-schema.ts';
import { addByteLengths, textLength } from './text-length.ts';
import { createValidator } from './validator.ts';

const inBytes = schemaOf({ minLength: 6, maxLength: 32, lengthUnit: 'bytes' });

test('a length counts code points, or bytes of UTF-8', () => {
  expect(['订单号 123', '😀', ''].map((text) => [textLength(text), textLength(text, 'bytes')])).toEqual([
    [7, 13],
    [1, 4],
    [0, 0],
  ]);
});

test('a length in bytes has keywords of its own, any other those of JSON Schema', () => {
  expect(toJsonSchema(inBytes)).toEqual({ type: 'string', minBytes: 6, maxBytes: 32 });
  expect(toJsonSchema(schemaOf({ maxLength: 32, lengthUnit: 'characters' }))).toEqual({
    type: 'string',
    maxLength: 32,
  });
});

test('eleven Chinese characters are too long for 32 bytes, ten are not', () => {
  const validate = createValidator();
  expect(validate(inBytes, '商'.repeat(10))).toBeUndefined();
  expect(validate(inBytes, '商'.repeat(11))).toBe('is wrong: value must NOT have more than 32 bytes of UTF-8');
  expect(validate(inBytes, '商')).toBe('is wrong: value must NOT have fewer than 6 bytes of UTF-8');
});

test('an error names its keyword, place and limit', () => {
  const ajv = new Ajv2020({ strict: false, verbose: true });
  addByteLengths(ajv);
  const check = ajv.compile({ type: 'object', properties: { attach: { type: 'string', maxBytes: 4 } } });
  expect(check({ attach: '附加' })).toBe(false);
  expect(check.errors).toMatchObject([{ keyword: 'maxBytes', instancePath: '/attach', schema: 4, data: '附加' }]);
});

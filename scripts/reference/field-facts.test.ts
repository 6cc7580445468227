import { expect, test } from 'vitest';
import { schemaOf } from '../../tests/support/spec-model.ts';
import type { Schema } from '../spec/catalog-model.ts';
import { chipsOf, detailTexts, fieldFacts } from './field-facts.ts';
import type { InlineContent } from './inline-content.ts';

const factsOf = (schema: Partial<Schema>) =>
  fieldFacts({ name: 'field', required: true, schema: schemaOf(schema) }, 'request');

const textOf = (content: InlineContent): string =>
  content.map((node) => (typeof node === 'object' && 'code' in node ? `\`${node.code}\`` : node)).join('');

const chips = (schema: Partial<Schema>): string[] => chipsOf(factsOf(schema)).map(({ content }) => textOf(content));
const prose = (schema: Partial<Schema>): string[] => detailTexts(factsOf(schema)).map(textOf);

const ORDER_NUMBER: Partial<Schema> = {
  minLength: 6,
  maxLength: 32,
  lengthUnit: 'bytes',
  pattern: '^[0-9a-zA-Z_\\-|*]+$',
};

test('a length with its unit and an alphabet need no label in a chip, but have one in prose', () => {
  expect(chips(ORDER_NUMBER)).toEqual(['6–32 字节', '`0-9 A-Z a-z _ - | *`']);
  expect(prose(ORDER_NUMBER)).toEqual(['长度 6–32 字节', '字符集 `0-9 A-Z a-z _ - | *`']);
});

test('the length stands beside the type, where the type does not have it', () => {
  const types = [ORDER_NUMBER, { maxLength: 32 }, { minLength: 1, maxLength: 32 }].map(
    (schema) => factsOf(schema).type,
  );
  expect(types).toEqual(['string', 'string(32)', 'string']);
  expect(chips({ maxLength: 32 })).toEqual([]);
  expect(chips({ minLength: 1, maxLength: 32 })).toEqual(['长度 1–32']);
  expect(chips({ maxLength: 127, lengthUnit: 'characters' })).toEqual(['≤ 127 字符']);
});

test('units, ranges and counts', () => {
  expect(chips({ type: 'integer', unit: 'fen', minimum: 1 })).toEqual(['分', '范围 ≥ 1']);
  expect(chips({ type: 'array', items: schemaOf({ maxLength: 8, lengthUnit: 'bytes' }), maxItems: 50 })).toEqual([
    '≤ 50 项',
    '≤ 8 字节',
  ]);
});

test('a pattern that says more than an alphabet is shown as it is', () => {
  expect(chips({ pattern: '^\\d{14}$' })).toEqual(['正则 `^\\d{14}$`']);
});

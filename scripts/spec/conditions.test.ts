import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectOf, schemaOf } from '../../tests/support/spec-model.ts';
import { attachConditions, firstBreach } from './conditions.ts';
import { toJsonSchema } from './json-schema.ts';
import type { Condition } from './schema-model.ts';

const NAMES = ['a', 'b', 'c', 'd'];
const CONDITIONS: Condition[] = [
  { kind: 'one-of', alternatives: [['a'], ['b']] },
  {
    kind: 'one-of',
    alternatives: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
  { kind: 'any-of', alternatives: [['a'], ['b'], ['c', 'd']] },
  { kind: 'never-together', fields: ['a', 'b'] },
  { kind: 'dependent', field: 'a', requires: ['b'] },
  { kind: 'when', fields: { a: ['X', 'Y'] }, requires: ['b', 'c'] },
  { kind: 'when', fields: { list: ['X'] }, lists: ['list'], requires: ['b'] },
];

test('JSON Schema refuses just the values that have a breach', () => {
  const ajv = new Ajv2020({ strict: false });
  const letters = fc.constantFrom('X', 'Y', 'Z');
  const values = fc
    .tuple(fc.dictionary(fc.constantFrom(...NAMES), letters), fc.option(fc.array(letters), { nil: undefined }))
    .map(([fields, list]) => ({ ...fields, ...(list && { list }) }));
  for (const condition of CONDITIONS) {
    const list = schemaOf({ type: 'array', items: schemaOf({}) });
    const plain = objectOf({ ...Object.fromEntries(NAMES.map((name) => [name, schemaOf({})])), list });
    const schema = { ...plain, properties: attachConditions(plain.properties, [condition]) };
    const validate = ajv.compile(toJsonSchema(schema));
    fc.assert(
      fc.property(values, (value) => validate(value) === (firstBreach([condition], value) === undefined)),
      { seed: 20261121, numRuns: 300 },
    );
  }
});

test.each([
  [0, {}, 'a', true],
  [0, { a: 'X', b: 'X' }, 'b', false],
  [1, { c: 'X' }, 'd', true],
  [1, { a: 'X', b: 'X', c: 'X' }, 'c', false],
  [2, {}, 'a', true],
  [3, { a: 'X', b: 'X' }, 'b', false],
  [4, { a: 'X' }, 'b', true],
  [5, { a: 'Y', b: 'X' }, 'c', true],
] as const)('condition %i, broken by %j, names the field', (index, value, field, isMissing) => {
  const condition = CONDITIONS[index];
  expect(condition && firstBreach([condition], value)).toEqual({ condition, field, isMissing });
});

import { describe, expect, test } from 'vitest';
import { schemaOf } from '../../../tests/support/spec-model.ts';
import type { OfficialPlace } from '../official-model.ts';
import type { ExpectedField } from './merge-statements.ts';
import type { SpecField } from './schema-fields.ts';
import { type FieldPair, widenShared } from './shared-shapes.ts';

const field = (stated: Partial<ExpectedField>): ExpectedField => ({
  name: 'amount.currency',
  type: 'string',
  types: ['string'],
  itemTypes: [],
  docs: ['merchant/1'],
  required: true,
  ...stated,
});
const ours: SpecField = { name: 'amount.currency', required: false, schema: schemaOf({}) };
const other: SpecField = { ...ours, name: 'amount.payer_currency' };

function widened(place: OfficialPlace, ...statements: Partial<ExpectedField>[]): ExpectedField | undefined {
  const pairs = statements.map((stated): FieldPair => ({ place, expected: field(stated), ours }));
  const apart: FieldPair = { place, expected: field({ maxLength: 99 }), ours: other };
  const [first] = pairs;
  return first && widenShared([...pairs, apart])(first.expected, ours);
}

describe('a field of a shared shape', () => {
  test('that WeChat Pay sends has the widest limits and all values, and is required when each page requires it', () => {
    const found = widened(
      'answer 200',
      { maxLength: 16, enum: ['A'] },
      { maxLength: 32, enum: ['B'], required: false },
    );
    expect(found).toMatchObject({ maxLength: 32, enum: ['A', 'B'], required: false });
  });

  test('that callers send is held against each page', () => {
    expect(widened('body', { maxLength: 16 }, { maxLength: 32, required: false })).toEqual(field({ maxLength: 16 }));
  });

  test('has the limits of other pages where its own states none', () => {
    expect(widened('body', {}, { maxLength: 32 })).toMatchObject({ maxLength: 32, required: true });
  });
});

import { describe, expect, test } from 'vitest';
import { objectOf, schemaOf } from '../../../tests/support/spec-model.ts';
import type { Schema } from '../../spec/catalog-model.ts';
import { sampleOf } from './sample.ts';

const integer = (parts: Partial<Schema> = {}) => schemaOf({ type: 'integer', ...parts });
const listOf = (items: Schema) => schemaOf({ type: 'array', items });

describe('a sample', () => {
  test('has every field, in the order of the spec, with the values that all examples share', () => {
    const schema = objectOf({
      out_trade_no: schemaOf({}),
      amount: objectOf({ total: integer() }),
      done: schemaOf({ type: 'boolean' }),
    });
    expect(JSON.stringify(sampleOf(schema))).toBe(
      '{"out_trade_no":"ORDER20261201000001","amount":{"total":100},"done":false}',
    );
  });

  test('counts numbered fields from 0, and serializes JSON in strings', () => {
    const numbered = { name: 'coupon_id_$n', pattern: '^coupon_id_\\d+$', required: false, schema: schemaOf({}) };
    const text = schemaOf({ contentMediaType: 'application/json', content: objectOf({ total: integer() }) });
    const schema = { ...objectOf({ detail: text }), bases: [{ ...objectOf({}), properties: [numbered] }] };
    expect(sampleOf(schema)).toEqual({ coupon_id_0: expect.any(String), detail: '{"total":100}' });
  });

  test('repeats values of the context by name, where they fit', () => {
    const schema = objectOf({ out_trade_no: schemaOf({ maxLength: 8 }), page: integer() });
    expect(sampleOf(schema, { context: { out_trade_no: 'A1', page: '7' } })).toEqual({ out_trade_no: 'A1', page: 7 });
    expect(sampleOf(schema, { context: { out_trade_no: 'A'.repeat(9), page: 'x' } })).not.toMatchObject({ page: 'x' });
  });

  test('has lists as long as those of the request, and matching totals', () => {
    const item = objectOf({ account: schemaOf({}), amount: integer() });
    const schema = objectOf({ receivers: listOf(item), total_amount: integer(), total_num: integer() });
    const receivers = [
      { account: 'a', amount: 3 },
      { account: 'b', amount: 4 },
    ];
    expect(sampleOf(schema, { template: { receivers } })).toEqual({ receivers, total_amount: 7, total_num: 2 });
  });

  test('has totals less the discounts, and with the tax of items', () => {
    const list = listOf(objectOf({ amount: integer() }));
    const schema = objectOf({ post_discounts: list, post_payments: list, total_amount: integer() });
    const template = { post_discounts: [{ amount: 1 }], post_payments: [{ amount: 3 }, { amount: 4 }] };
    expect(sampleOf(schema, { template })).toEqual({ ...template, total_amount: 6 });
    const taxed = objectOf({
      items: listOf(objectOf({ amount: integer(), total_amount: integer() })),
      total_amount: integer(),
    });
    const items = [{ amount: 100, total_amount: 113 }];
    expect(sampleOf(taxed, { template: { items } })).toEqual({ items, total_amount: 113 });
  });

  test('encrypts marked fields with the given function; without one the plain text stays', () => {
    const schema = objectOf({ user_name: schemaOf({ encryption: 'merchant-certificate' }) });
    expect(sampleOf(schema)).toEqual({ user_name: '张三' });
    const encrypt = ({ encryption }: Schema, plain: string, name: string) => `${encryption}(${name}=${plain})`;
    expect(sampleOf(schema, { encrypt })).toEqual({ user_name: 'merchant-certificate(user_name=张三)' });
    expect(sampleOf(schema, { encrypt, template: { user_name: '王五' } })).toEqual({
      user_name: 'merchant-certificate(user_name=王五)',
    });
  });

  test('takes given values over generated ones', () => {
    const schema = objectOf({ list: listOf(objectOf({ url: schemaOf({}) })) });
    expect(sampleOf(schema, { override: (name) => (name === 'url' ? 'here' : undefined) })).toEqual({
      list: [{ url: 'here' }],
    });
  });

  test('of a recursive schema ends', () => {
    const node: Schema = objectOf({ name: schemaOf({}) });
    node.properties.push({ name: 'children', required: false, schema: listOf(node) });
    expect(JSON.stringify(sampleOf(node)).length).toBeLessThan(500);
  });
});

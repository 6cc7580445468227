import { describe, expect, test } from 'vitest';
import type { Schema } from '../scripts/spec/catalog-model.ts';
import { expectedHovers } from './support/expected-hovers.ts';
import { comparableType, expectedType, hoverType, type Travel } from './support/expected-type.ts';
import { operationWith, schemaOf } from './support/spec-model.ts';

describe("the normalization of a hover's type", () => {
  test.each([
    ['string', 'string'],
    ['string | undefined', 'string'],
    ['"b" | "a" | undefined', '"a" | "b"'],
    ['("b" | "a")[] | undefined', '("a" | "b")[]'],
    ['"1.0" | "a|b"', '"1.0" | "a|b"'],
    ['WeChatPay.OpenAPI.V3.Jsapi.JsonDataRequest.GoodsDetail[]', 'goodsdetail[]'],
    ['WeChatPay.Components.TransactionAmount | null', 'null | transactionamount'],
    ['`${number}`', '`${number}`'],
  ])('%s', (text, comparable) => expect(comparableType(text)).toBe(comparable));

  test('the type stands after the name, also of an optional property', () => {
    expect(hoverType('(property) A.B.attach?: string | undefined')).toBe('string | undefined');
    expect(hoverType('const wxpay: WeChatPay.Wechatpay')).toBeUndefined();
  });
});

describe('the expected type of the spec', () => {
  test.each<[Partial<Schema>, Travel, string]>([
    [{ type: 'integer' }, 'json', 'number'],
    [{ type: 'integer' }, 'xml-request', 'number'],
    [{ type: 'integer' }, 'xml-response', '`${number}`'],
    [{ type: 'integer', enum: [3, 6] }, 'json', '3 | 6'],
    [{ type: 'string', nullable: true }, 'json', 'null | string'],
    [{ type: 'object', component: 'TransactionAmount' }, 'json', 'transactionamount'],
  ])('%o as %s is %s', (schema, travel, type) => {
    expect(expectedType(schemaOf(schema), 'field', travel)).toBe(type);
  });

  test('a field is found in body, parameters and response, and a wrong type is a difference', () => {
    const code = [
      "const { data } = await wxpay.v3.orders._id_.post({ amount: { total: 1 } }, { id: 'a', headers: { 'X-A': 'b' } });",
      'for (const item of data.list ?? []) console.log(item.name);',
    ].join('\n');
    const found = expectedHovers(operationWith(), code);
    expect(found.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'amount: amount',
      'total: number',
      'id: string',
      'X-A: string',
      'list: list[]',
      'name: string',
    ]);
    expect(found.map(({ start, name }) => code.slice(start).replace(/^'/, '').startsWith(name))).not.toContain(false);
  });
});

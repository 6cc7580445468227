import { describe, expect, test } from 'vitest';
import { schemaOf } from '../../../tests/support/spec-model.ts';
import type { Schema } from '../../spec/catalog-model.ts';
import { valueFaults } from './value-faults.ts';

/** An object whose fields have the terms given, or types that fit a value. */
function objectOf(value: Record<string, unknown>, terms: Record<string, string> = {}): Schema {
  const properties = Object.entries(value).map(([name, each]) => ({
    name,
    required: name === 'name',
    schema: schemaOf({ type: typeof each === 'number' ? 'integer' : 'string', title: terms[name] ?? '词' }),
  }));
  return schemaOf({ type: 'object', properties });
}

const faults = (value: Record<string, unknown>, terms?: Record<string, string>): string[] =>
  valueFaults(objectOf(value, terms), value, 'x').map(({ path, message }) => `${path}: ${message}`);

describe('a value', () => {
  test('is not the term of its field, nor a placeholder', () => {
    expect(faults({ remark: '备注' }, { remark: '备注' })).toEqual(['x.remark: "备注" is the term of its field']);
    expect(faults({ remark: 'xxxx' })).toEqual(['x.remark: "xxxx" is a placeholder']);
    expect(faults({ name: 'RSA-OAEP(RSA-OAEP(张三))' })).toHaveLength(1);
    expect(faults({ remark: '12月货款' })).toEqual([]);
    expect(faults({ appid: 'wx1 ' })).toEqual(['x.appid: "wx1 " begins or ends with a space']);
  });

  test.each([
    ['seconds', 1796092496, 1720078200, []],
    ['milliseconds', 1796092496000, 1720078200, ['time: "1796092496000" counts milliseconds, and the field seconds']],
    ['text', '1796092496', '1720078200000', ['time: "1796092496" counts seconds, and the field milliseconds']],
  ])('has the unit of time of its field: %s', (_name, time, example, found) => {
    const field = schemaOf({
      type: typeof time === 'number' ? 'integer' : 'string',
      title: '时间',
      examples: [example],
    });
    const schema = schemaOf({ type: 'object', properties: [{ name: 'time', required: true, schema: field }] });
    expect(valueFaults(schema, { time }).map(({ path, message }) => `${path}: ${message}`)).toEqual(found);
  });

  test('is no text where a code belongs', () => {
    expect(faults({ out_trade_no: '订单号 1' })).toEqual(['x.out_trade_no: "订单号 1" is a text where a code belongs']);
    expect(faults({ plate_no: '粤B12345' }, { plate_no: '车牌号' })).toEqual([]);
  });

  test('is looked for in lists and in JSON text', () => {
    const item = objectOf({ remark: '' }, { remark: '备注' });
    const list = schemaOf({ type: 'array', items: item });
    expect(valueFaults(list, [{ remark: '备注' }], 'list')).toMatchObject([
      { path: 'list[].remark', message: '"备注" is the term of its field' },
    ]);
    const text = schemaOf({ type: 'string', contentMediaType: 'application/json', content: list });
    expect(valueFaults(text, '[{"remark":"备注"}]', 'text')).toHaveLength(1);
  });
});

describe('amounts', () => {
  test.each([
    [{ total: 100, payer_total: 110 }],
    [{ total: 100, payer_total: 90, discount_total: 20 }],
    [{ refund: 100, payer_refund: 90, discount_refund: 20 }],
    [{ total_fee: 100, cash_fee: 100, coupon_fee: 100 }],
    [{ amount: 100, wechatpay_contribute: 100, merchant_contribute: 100 }],
    [{ total_amount: 100, success_amount: 90, fail_amount: 20 }],
    [{ refund: 200, total: 100 }],
  ])('%j do not add up', (value) => {
    expect(faults(value)).toHaveLength(1);
  });

  test.each([
    [{ total: 100, payer_total: 90 }],
    [{ total: 100, payer_total: 90, discount_total: 10 }],
    [{ total: 100, payer_total: 500, currency: 'HKD', payer_currency: 'CNY' }],
    [{ total_amount: 100, success_amount: 50, fail_amount: 0 }],
  ])('%j do', (value) => {
    expect(faults(value)).toEqual([]);
  });
});

describe('amounts of several objects', () => {
  const paid = { total: 100, payer_total: 90 };
  const insured = { total_fee: 100, med_ins_gov_fee: 73, med_ins_cash_fee: 25, wechat_pay_cash_fee: 20 };

  test.each([
    [{ amount: paid, promotion_detail: [{ amount: 5 }, { amount: 10 }] }],
    [{ amount: { total_amount: 100, payer_amount: 90 }, promotion_detail: [{ amount: 100 }] }],
    [{ amount: { discount_refund: 10 }, promotion_detail: [{ refund_amount: 20 }] }],
    [{ refund: 100, from: [{ amount: 444 }] }],
    [{ amount: 100, from: [{ amount: 40 }, { amount: 40 }] }],
    [{ total_amount: 100, transfer_detail_list: [{ transfer_amount: 40 }, { transfer_amount: 40 }] }],
    [{ total_amount: 100, detail_list: [{ amount: 90 }] }],
    [{ total_amount: 100, post_payments: [{ amount: 100 }], post_discounts: [{ amount: 10 }] }],
    [{ total_amount: 100, items: [{ total_amount: 60 }, { total_amount: 60 }] }],
    [{ total_amount: 100, tax_amount: 13, amount: 100 }],
    [{ ...insured, cash_reduce_detail: [{ cash_reduce_fee: 5 }] }],
    [{ ...insured, cash_add_detail: { cash_add_fee: 2 }, cash_reduce_detail: { cash_reduce_fee: 7 }, total_fee: 93 }],
  ])('%j do not add up', (value) => {
    expect(faults(value)).toHaveLength(1);
  });

  test.each([
    [{ amount: paid, promotion_detail: [{ amount: 4 }, { amount: 6 }] }],
    [{ amount: paid, promotion_detail: [] }],
    [{ total_amount: 90, post_payments: [{ amount: 60 }, { amount: 40 }], post_discounts: [{ amount: 10 }] }],
    [{ total_amount: 100, post_payments: [{ amount: 100 }] }],
    [{ total_amount: 113, tax_amount: 13, amount: 100, items: [{ total_amount: 113, tax_amount: 13, amount: 100 }] }],
    [{ amount: { ...paid, currency: 'HKD', payer_currency: 'CNY' }, promotion_detail: [{ amount: 5 }] }],
    [{ ...insured, cash_add_detail: { cash_add_fee: 2 }, cash_reduce_detail: { cash_reduce_fee: 7 } }],
    [{ total_fee: 100, med_ins_gov_fee: 100 }],
  ])('%j do', (value) => {
    expect(faults(value)).toEqual([]);
  });

  test('are named with what they make', () => {
    expect(faults({ refund: 100, from: [{ amount: 40 }, { amount: 40 }] })).toEqual([
      'x: refund is 100, but from.amount make 80',
    ]);
  });
});

describe('fields of one object', () => {
  test('give no cause of a failure beside a success', () => {
    expect(faults({ state: 'SUCCESS', fail_reason: 'ACCOUNT_FROZEN' })).toEqual([
      'x: fail_reason stands beside SUCCESS',
    ]);
    expect(faults({ batch_state: 'ACCEPTED', close_reason: 'OVERDUE_CLOSE' })).toHaveLength(1);
    expect(faults({ trade_state: 'SUCCESS', trade_state_desc: '支付失败，请重新下单' })).toHaveLength(1);
    expect(faults({ trade_state: 'SUCCESS', trade_state_desc: '支付成功' })).toEqual([]);
    expect(faults({ state: 'FAILED', fail_reason: 'ACCOUNT_FROZEN' })).toEqual([]);
    expect(faults({ fail_reason: 'ACCOUNT_FROZEN' })).toEqual([]);
  });

  test.each([
    [{ begin_time: '2026-12-31T23:59:59+08:00', end_time: '2026-12-01T00:00:00+08:00' }],
    [{ begin_time: '20261201000000', end_time: '20261201000000' }],
    [{ create_time: '2026-12-02 10:00:00', success_time: '2026-12-01 10:00:00' }],
    [{ create_time: 1795248001, expire_time: 1795248000 }],
  ])('%j are in no possible order', (value) => {
    expect(faults(value)).toHaveLength(1);
  });

  test('are no longer apart than the explanation of the end says', () => {
    const limited = (description: string) => {
      const dates = objectOf({ begin_date: '', end_date: '' });
      const properties = dates.properties.map((each) => ({ ...each, schema: { ...each.schema, description } }));
      return (end_date: string) => valueFaults({ ...dates, properties }, { begin_date: '2026-11-01', end_date });
    };
    const inDays = limited('与开始日期相隔不能超过 30 天。');
    expect(inDays('2026-12-02')).toMatchObject([
      { message: 'end_date 2026-12-02 is more than 30 天 after begin_date 2026-11-01' },
    ]);
    expect(inDays('2026-12-01')).toEqual([]);
    expect(limited('与开始日期相隔不超过 24 小时。')('2026-11-03')).toHaveLength(1);
    expect(limited('结束的日期。')('2027-11-01')).toEqual([]);
  });

  test('may have been created and done at one moment', () => {
    expect(faults({ create_time: '20261201100000', success_time: '20261201100000' })).toEqual([]);
  });

  test('name a receiver by what it is', () => {
    expect(faults({ type: 'MERCHANT_ID', account: 'oUpF8uMuAJO', name: '' })).toEqual([
      'x: account oUpF8uMuAJO is no number of a merchant',
      'x: the merchant has no name',
    ]);
    expect(faults({ type: 'PERSONAL_OPENID', account: '1900000109' })).toEqual(['x: account 1900000109 is no OpenID']);
    expect(faults({ type: 'MERCHANT_ID', account: '1900000109', name: '示例公司' })).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { projectSpec } from '../../../scripts/spec/project-spec.fixture.ts';
import { createClock } from '../clock/mock-clock.ts';
import { actionsOf } from './entity-actions.ts';
import { createEntityStore, type EntityBase } from './entity-store.ts';
import { createMockState, type StateOptions } from './mock-state.ts';
import { outcomeOf, type RequestData } from './request-outcome.fixture.ts';
import { createStateHandler } from './state-handler.ts';
import { STATEFUL } from './stateful-operations.ts';

const { catalog } = await projectSpec();

type Options = Partial<Pick<StateOptions, 'payAfter' | 'strict'>>;

/** A state with a held clock: `outcome` is that of a request that passed every check, `say` its fields or its error. */
function open({ payAfter = 3000, strict = false }: Options = {}) {
  const clock = createClock({ heldAt: Date.parse('2026-12-01T00:00:00Z') });
  const state = createMockState({ clock, payAfter, strict });
  const handle = createStateHandler(state);
  const outcome = (id: string, data: RequestData) => outcomeOf(handle, id, data);
  const say = (...request: Parameters<typeof outcome>) => {
    const result = outcome(...request);
    return result?.kind === 'answer' ? result.fields : result && { ...result, kind: undefined };
  };
  /** A held clock that starts nothing moves at once. */
  const pass = (milliseconds: number): void => void clock.advance(milliseconds);
  return { say, outcome, pass, state };
}

const APPID = 'wxd678efh567hg6787';
const v3Order = (more: object = {}) => ({
  body: { appid: APPID, description: '深圳分店', out_trade_no: 'A1', amount: { total: 100 }, ...more },
});
const v2Order = (more: object = {}) => ({
  body: { appid: APPID, body: '深圳分店', out_trade_no: 'A1', total_fee: 100, ...more },
});
const v3Refund = (number: string, refund: number, more: object = {}) => ({
  body: { out_trade_no: 'A1', out_refund_no: number, amount: { refund, total: 100 }, ...more },
});
const JSAPI = 'v3.pay.transactions.jsapi.post';
const QUERY = 'v3.pay.transactions.out-trade-no._out_trade_no_.get';
const CLOSE = 'v3.pay.transactions.out-trade-no._out_trade_no_.close.post';
const REFUND = 'v3.refund.domestic.refunds.post';
const A1 = { path: { out_trade_no: 'A1' } };

describe('an order', () => {
  test('is unpaid, then paid by its buyer, then refunded', () => {
    const { say, pass } = open({ payAfter: 3000 });
    expect(say(JSAPI, v3Order())).toEqual({ prepay_id: expect.stringMatching(/^wx20261201080000[\da-f]{20}$/) });
    expect(say(QUERY, A1)).toMatchObject({ out_trade_no: 'A1', trade_state: 'NOTPAY', amount: { total: 100 } });
    expect(say(REFUND, v3Refund('R1', 1))).toMatchObject({ status: 400, message: '订单未支付' });
    pass(3000);
    expect(say(QUERY, A1)).toMatchObject({ trade_state: 'SUCCESS', trade_state_desc: '支付成功' });
    expect(say(CLOSE, A1)).toMatchObject({ status: 400, code: 'INVALID_REQUEST', message: '订单已支付' });
    expect(say(REFUND, v3Refund('R1', 1))).toMatchObject({ out_refund_no: 'R1', amount: { refund: 1, total: 100 } });
    expect(say(QUERY, A1)).toMatchObject({ trade_state: 'REFUND' });
  });

  test('is closed while it is unpaid, and its number is used up', () => {
    const { say, pass } = open();
    say(JSAPI, v3Order());
    expect(say(CLOSE, A1)).toBeUndefined();
    pass(60_000);
    expect(say(QUERY, A1)).toMatchObject({ trade_state: 'CLOSED' });
    expect(say(JSAPI, v3Order())).toMatchObject({ status: 400, code: 'ORDER_CLOSED' });
    expect(say(REFUND, v3Refund('R1', 1))).toMatchObject({ code: 'ORDER_CLOSED' });
  });

  test('may be placed again with the same fields only', () => {
    const { say, pass } = open();
    const first = say(JSAPI, v3Order())?.prepay_id;
    const second = say(JSAPI, v3Order())?.prepay_id;
    expect(second).not.toBe(first);
    const native = 'v3.pay.transactions.native.post';
    expect(say(native, v3Order())).toMatchObject({ status: 403, code: 'OUT_TRADE_NO_USED' });
    expect(say(JSAPI, v3Order({ attach: 'a' }))).toMatchObject({ code: 'OUT_TRADE_NO_USED' });
    expect(say(JSAPI, v3Order({ amount: { total: 101 } }))).toMatchObject({ status: 403, code: 'OUT_TRADE_NO_USED' });
    pass(60_000);
    expect(say(JSAPI, v3Order())).toMatchObject({ status: 400, message: '订单已支付' });
  });

  test('is the same in both protocols, with the codes of each', () => {
    const { say, pass } = open();
    say('v2.pay.unifiedorder.post', v2Order());
    expect(say('v2.pay.orderquery.post', { body: { out_trade_no: 'A1' } })).toMatchObject({
      trade_state: 'NOTPAY',
      total_fee: 100,
    });
    expect(say(QUERY, A1)).toMatchObject({ trade_state: 'NOTPAY', amount: { total: 100 } });
    expect(say('v2.pay.unifiedorder.post', v2Order({ total_fee: 1 }))).toMatchObject({ code: 'OUT_TRADE_NO_USED' });
    pass(60_000);
    expect(say('v2.pay.closeorder.post', { body: { out_trade_no: 'A1' } })).toMatchObject({ code: 'ORDERPAID' });
  });

  test("by the buyer's payment code is paid at once, and can be reversed", () => {
    const { say } = open();
    expect(say('v2.pay.micropay.post', v2Order())).toMatchObject({ out_trade_no: 'A1', total_fee: 100 });
    expect(say(QUERY, A1)).toMatchObject({ trade_state: 'SUCCESS' });
    expect(say('v2.secapi.pay.reverse.post', { body: { out_trade_no: 'A1' } })).toBeUndefined();
    expect(say(QUERY, A1)).toMatchObject({ trade_state: 'REVOKED' });
  });

  test('of one sub-merchant is not that of another', () => {
    const { say } = open({ strict: true });
    const partner = 'v3.pay.partner.transactions.out-trade-no._out_trade_no_.get';
    say('v3.pay.partner.transactions.jsapi.post', v3Order({ sub_mchid: '1900000110' }));
    expect(say(partner, { ...A1, query: { sub_mchid: '1900000110' } })).toMatchObject({ trade_state: 'NOTPAY' });
    expect(say(partner, { ...A1, query: { sub_mchid: '1900000111' } })).toMatchObject({ code: 'ORDER_NOT_EXIST' });
  });

  test('of a combined payment is an order of its own', () => {
    const { say } = open();
    const part = (number: string) => ({ out_trade_no: number, amount: { total_amount: 100 } });
    const sub_orders = [part('A1'), part('A2')];
    const combined = { path: { combine_out_trade_no: 'C1' } };
    const QUERY_COMBINED = 'v3.combine-transactions.out-trade-no._combine_out_trade_no_.get';
    const CLOSE_COMBINED = 'v3.combine-transactions.out-trade-no._combine_out_trade_no_.close.post';
    say('v3.combine-transactions.jsapi.post', { body: { combine_out_trade_no: 'C1', sub_orders } });
    expect(say(CLOSE, { path: { out_trade_no: 'A2' } })).toMatchObject({ code: 'INVALID_REQUEST' });
    expect(say(CLOSE_COMBINED, { ...combined, body: { sub_orders: [part('A1')] } })).toMatchObject({
      message: '关单的子单与下单时不一致',
    });
    expect(say(QUERY, A1)).toMatchObject({ trade_state: 'NOTPAY' });
    expect(say(CLOSE_COMBINED, { ...combined, body: { sub_orders } })).toBeUndefined();
    expect(say(QUERY_COMBINED, combined)).toMatchObject({
      sub_orders: [
        { out_trade_no: 'A1', trade_state: 'CLOSED' },
        { out_trade_no: 'A2', trade_state: 'CLOSED' },
      ],
    });
  });
});

describe('an answer about an order', () => {
  test('has nothing of a payment before it', () => {
    const { outcome, pass } = open();
    const ask = () => {
      const result = outcome(QUERY, A1);
      return result?.kind === 'answer' ? result : undefined;
    };
    outcome('v3.pay.transactions.native.post', v3Order({ attach: '店 1' }));
    const unpaid = ask();
    expect(unpaid?.fields).toEqual({
      out_trade_no: 'A1',
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      attach: '店 1',
      amount: { total: 100 },
    });
    expect(unpaid?.without).toEqual(
      expect.arrayContaining(['transaction_id', 'success_time', 'payer', 'amount.payer_total']),
    );
    pass(60_000);
    const paid = ask();
    expect(paid?.fields).toMatchObject({
      trade_type: 'NATIVE',
      transaction_id: expect.stringMatching(/^\d{28}$/),
      success_time: '2026-12-01T08:00:03+08:00',
      amount: { total: 100, payer_total: 100 },
    });
    expect(paid?.without).not.toContain('success_time');
  });

  test('has the payer of the order', () => {
    const { say } = open({ payAfter: 0 });
    say(JSAPI, v3Order({ payer: { openid: 'o-1' } }));
    expect(say(QUERY, A1)).toMatchObject({ trade_type: 'JSAPI', payer: { openid: 'o-1' } });
  });
});

describe('refunds', () => {
  const paid = () => {
    const opened = open({ payAfter: 0 });
    opened.say(JSAPI, v3Order());
    return opened;
  };

  test('never exceed what was paid', () => {
    const { say } = paid();
    say(REFUND, v3Refund('R1', 60));
    expect(say(REFUND, v3Refund('R2', 41))).toMatchObject({
      status: 400,
      code: 'INVALID_REQUEST',
      message: '累计退款金额大于支付金额',
    });
    expect(say(REFUND, v3Refund('R2', 40))).toMatchObject({ amount: { refund: 40 } });
    const v2 = { body: { out_trade_no: 'A1', out_refund_no: 'R3', total_fee: 100, refund_fee: 1 } };
    expect(say('v2.secapi.pay.refund.post', v2)).toMatchObject({ code: 'ERROR', message: '累计退款金额大于支付金额' });
  });

  test('with the same number are the same refund', () => {
    const { say } = paid();
    say(REFUND, v3Refund('R1', 60));
    expect(say(REFUND, v3Refund('R1', 60))).toMatchObject({ amount: { refund: 60 } });
    expect(say(REFUND, v3Refund('R1', 50))).toMatchObject({
      message: '订单金额或退款金额与之前请求不一致，请核实后再试',
    });
    const query = 'v3.refund.domestic.refunds._out_refund_no_.get';
    expect(say(query, { path: { out_refund_no: 'R1' } })).toMatchObject({ out_trade_no: 'A1', amount: { refund: 60 } });
  });

  test('are done after a while, and have an id of their own', () => {
    const { say, pass } = open({ payAfter: 3000 });
    say(JSAPI, v3Order());
    pass(3000);
    const first = say(REFUND, v3Refund('R1', 30));
    expect(first).toMatchObject({ status: 'PROCESSING', amount: { refund: 30, payer_refund: 30 } });
    expect(first).not.toHaveProperty('success_time');
    expect(say(REFUND, v3Refund('R2', 30))?.refund_id).not.toBe(first?.refund_id);
    pass(3000);
    const done = say('v3.refund.domestic.refunds._out_refund_no_.get', { path: { out_refund_no: 'R1' } });
    expect(done).toMatchObject({ status: 'SUCCESS', refund_id: first?.refund_id, success_time: expect.any(String) });
    expect(say('v2.pay.refundquery.post', { body: { out_trade_no: 'A1' } })).toMatchObject({
      refund_count: 2,
      out_refund_no_0: 'R1',
      refund_fee_0: 30,
      out_refund_no_1: 'R2',
      refund_status_1: 'SUCCESS',
    });
  });

  test('with the number of another order differ', () => {
    const { say } = paid();
    say(JSAPI, v3Order({ out_trade_no: 'A2' }));
    say(REFUND, v3Refund('R1', 60));
    expect(say(REFUND, v3Refund('R1', 60, { out_trade_no: 'A2' }))).toMatchObject({
      message: '订单金额或退款金额与之前请求不一致，请核实后再试',
    });
  });

  test('repeat the total of the order', () => {
    const { say } = paid();
    expect(say(REFUND, v3Refund('R1', 1, { amount: { refund: 1, total: 99 } }))).toMatchObject({
      code: 'INVALID_REQUEST',
    });
  });

  test('of an order placed elsewhere trust the request, once', () => {
    const { say } = open();
    expect(say(REFUND, v3Refund('R1', 100))).toMatchObject({ amount: { refund: 100, total: 100 } });
    expect(say(REFUND, v3Refund('R2', 1))).toMatchObject({ message: '累计退款金额大于支付金额' });
  });
});

describe('profit-sharing', () => {
  const SHARE = 'v3.profitsharing.orders.post';
  const share = (id: string, number: string, amount: number) => ({
    body: { transaction_id: id, out_order_no: number, receivers: [{ amount }], unfreeze_unsplit: false },
  });
  const shared = (profit_sharing: boolean) => {
    const opened = open({ payAfter: 0 });
    opened.say(JSAPI, v3Order({ settle_info: { profit_sharing } }));
    const id = String(opened.say(QUERY, A1)?.transaction_id);
    return { ...opened, id };
  };

  test('never exceeds the remaining amount of the order', () => {
    const { say, id } = shared(true);
    expect(say(SHARE, share(id, 'P1', 60))).toMatchObject({ out_order_no: 'P1' });
    expect(say(REFUND, v3Refund('R1', 10))).toMatchObject({ out_refund_no: 'R1' });
    const left = 'v3.profitsharing.transactions._transaction_id_.amounts.get';
    expect(say(left, { path: { transaction_id: id } })).toEqual({ unsplit_amount: 30 });
    expect(say(SHARE, share(id, 'P2', 31))).toMatchObject({ status: 403, code: 'NOT_ENOUGH' });
    const receivers = JSON.stringify([{ amount: 30 }]);
    expect(
      say('v2.secapi.pay.profitsharing.post', { body: { transaction_id: id, out_order_no: 'P2', receivers } }),
    ).toMatchObject({ out_order_no: 'P2' });
    expect(say(SHARE, share(id, 'P3', 1))).toMatchObject({ code: 'NOT_ENOUGH' });
  });

  test('can be queried: each receiver gets its part after a while', () => {
    const { say, pass } = open({ payAfter: 3000 });
    say(JSAPI, v3Order({ settle_info: { profit_sharing: true } }));
    pass(3000);
    const id = String(say(QUERY, A1)?.transaction_id);
    const receivers = [{ type: 'MERCHANT_ID', account: '1900000110', amount: 10, description: '分给门店' }];
    say(SHARE, { body: { transaction_id: id, out_order_no: 'P1', receivers, unfreeze_unsplit: false } });
    const ask = () => say('v3.profitsharing.orders._out_order_no_.get', { path: { out_order_no: 'P1' } });
    expect(ask()).toMatchObject({ state: 'PROCESSING', receivers: [{ ...receivers[0], result: 'PENDING' }] });
    pass(3000);
    expect(ask()).toMatchObject({ state: 'FINISHED', receivers: [{ amount: 10, result: 'SUCCESS' }] });
    const v2 = say('v2.pay.profitsharingquery.post', { body: { transaction_id: id, out_order_no: 'P1' } });
    expect(JSON.parse(String(v2?.receivers))).toMatchObject([{ account: '1900000110', amount: 10 }]);
  });

  test('ends when the rest is released', () => {
    const { say, id } = shared(true);
    expect(say('v3.profitsharing.orders.unfreeze.post', share(id, 'P1', 0))).toMatchObject({
      state: 'PROCESSING',
      receivers: [{ amount: 100, result: 'PENDING' }],
    });
    expect(say(SHARE, share(id, 'P2', 1))).toMatchObject({ code: 'NOT_ENOUGH' });
  });

  test('is only for orders that asked for it', () => {
    const { say, id } = shared(false);
    expect(say(SHARE, share(id, 'P1', 1))).toMatchObject({ status: 400, message: '非分账订单不支持分账' });
    expect(say('v2.secapi.pay.profitsharing.post', share(id, 'P1', 1))).toMatchObject({ code: 'NOT_SHARE_ORDER' });
  });
});

describe('transfers', () => {
  const TRANSFER = 'v3.fund-app.mch-transfer.transfer-bills.post';
  const BILL = 'v3.fund-app.mch-transfer.transfer-bills.out-bill-no._out_bill_no_';
  const bill = (more: object = {}) => ({
    body: { appid: APPID, out_bill_no: 'T1', openid: 'o-1', transfer_amount: 200, transfer_remark: '返利', ...more },
  });
  const T1 = { path: { out_bill_no: 'T1' } };

  test('wait for their receiver, who takes them after a while', () => {
    const { say, pass } = open({ payAfter: 3000 });
    const made = say(TRANSFER, bill());
    expect(made).toMatchObject({ out_bill_no: 'T1', state: 'WAIT_USER_CONFIRM', package_info: expect.any(String) });
    pass(3000);
    const done = say(`${BILL}.get`, T1);
    expect(done).toMatchObject({ state: 'SUCCESS', transfer_amount: 200, transfer_bill_no: made?.transfer_bill_no });
    const id = { transfer_bill_no: String(made?.transfer_bill_no) };
    const byId = 'v3.fund-app.mch-transfer.transfer-bills.transfer-bill-no._transfer_bill_no_.get';
    expect(say(byId, { path: id })).toEqual(done);
    expect(say(`${BILL}.cancel.post`, T1)).toMatchObject({ code: 'INVALID_REQUEST' });
  });

  test('with the same number are the same, or refused', () => {
    const { say } = open();
    const first = say(TRANSFER, bill());
    expect(say(TRANSFER, bill())).toEqual(first);
    expect(say(TRANSFER, bill({ transfer_amount: 201 }))).toMatchObject({ status: 400, code: 'ALREADY_EXISTS' });
  });

  test('can be cancelled before that', () => {
    const { say, pass } = open({ payAfter: 3000 });
    say(TRANSFER, bill());
    expect(say(`${BILL}.cancel.post`, T1)).toMatchObject({ state: 'CANCELING' });
    pass(3000);
    expect(say(`${BILL}.get`, T1)).toMatchObject({ state: 'CANCELLED' });
  });
});

describe('orders of WeChat Pay Score', () => {
  const named = { appid: APPID, service_id: '2002000000000558292128135542' };
  const S1 = { path: { out_order_no: 'S1' } };
  const create = {
    body: { ...named, out_order_no: 'S1', service_introduction: '充电', risk_fund: { name: 'DEPOSIT', amount: 500 } },
  };
  const ask = { query: { ...named, out_order_no: 'S1' } };
  const complete = (total: number) => ({
    ...S1,
    body: { ...named, post_payments: [{ name: '充电', amount: 200 }], total_amount: total },
  });
  const SERVICE_ORDER = 'v3.payscore.serviceorder';
  const COMPLETE = `${SERVICE_ORDER}._out_order_no_.complete.post`;

  test('are confirmed, completed and paid', () => {
    const { say, pass } = open();
    expect(say(`${SERVICE_ORDER}.post`, create)).toMatchObject({ out_order_no: 'S1', state: 'CREATED' });
    expect(say(COMPLETE, complete(200))).toMatchObject({ status: 400, message: '当前订单状态不合法' });
    pass(3000);
    expect(say(`${SERVICE_ORDER}.get`, ask)).toMatchObject({ state: 'DOING', state_description: 'USER_CONFIRM' });
    expect(say(COMPLETE, complete(300))).toMatchObject({ code: 'PARAM_ERROR', message: '最终总金额计算非法' });
    expect(say(COMPLETE, complete(200))).toMatchObject({ state: 'DOING', total_amount: 200 });
    expect(say(`${SERVICE_ORDER}.get`, ask)).toMatchObject({
      state_description: 'MCH_COMPLETE',
      collection: { state: 'USER_PAYING', paying_amount: 200, paid_amount: 0 },
    });
    pass(3000);
    expect(say(`${SERVICE_ORDER}.get`, ask)).toMatchObject({
      state: 'DONE',
      collection: { state: 'USER_PAID', paid_amount: 200, details: [{ amount: 200 }] },
    });
  });

  test('can be cancelled until they are paid', () => {
    const { say, pass } = open();
    say(`${SERVICE_ORDER}.post`, create);
    pass(3000);
    const cancel = { ...S1, body: { ...named, reason: '用户取消' } };
    expect(say(`${SERVICE_ORDER}._out_order_no_.cancel.post`, cancel)).toMatchObject({ out_order_no: 'S1' });
    expect(say(`${SERVICE_ORDER}.get`, ask)).toMatchObject({ state: 'REVOKED' });
    expect(say(COMPLETE, complete(200))).toMatchObject({ message: '当前订单状态不合法' });
  });
});

test('a coupon is sent once, and shows its use', () => {
  const { say, outcome, state } = open();
  const SEND = 'v3.marketing.favor.users._openid_.coupons.post';
  const coupon = (stock: string) => ({
    path: { openid: 'o-1' },
    body: { stock_id: stock, out_request_no: 'Q1', appid: APPID, stock_creator_mchid: '1900000109' },
  });
  const id = String(say(SEND, coupon('9856'))?.coupon_id);
  expect(say(SEND, coupon('9856'))).toEqual({ coupon_id: id });
  expect(say(SEND, coupon('9857'))).toMatchObject({ message: '使用了相同单号，但与上次请求的数据不一致' });
  const ask = () =>
    outcome('v3.marketing.favor.users._openid_.coupons._coupon_id_.get', { path: { openid: 'o-1', coupon_id: id } });
  expect(ask()).toMatchObject({
    fields: { status: 'SENDED', stock_id: '9856' },
    without: expect.arrayContaining(['consume_information']),
  });
  const [stored] = state.stores.coupon.values();
  if (stored) actionsOf(stored).use?.(state);
  expect(ask()).toMatchObject({
    fields: { status: 'USED', consume_information: { transaction_id: expect.stringMatching(/^\d{28}$/) } },
  });
});

test('a contract exists once its user has signed it, in both protocols', () => {
  const { say, pass } = open();
  const code = { plan_id: '12535', out_contract_code: 'K1' };
  const V3 = 'v3.papay.sign.contracts.plan-id._plan_id_.out-contract-code._out_contract_code_';
  say('v3.papay.sign.contracts.pre-entrust-sign.post', {
    body: { appid: APPID, plan_id: 12535, out_contract_code: 'K1' },
  });
  expect(say(`${V3}.get`, { path: code })).toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' });
  pass(3000);
  expect(say(`${V3}.get`, { path: code })).toMatchObject({ contract_state: 'SIGNED', plan_id: 12535 });
  const v2 = { body: { plan_id: 12535, contract_code: 'K1' } };
  expect(say('v2.papay.querycontract.post', v2)).toMatchObject({ contract_state: 0, contract_code: 'K1' });
  expect(say('v2.papay.deletecontract.post', v2)).toMatchObject({ contract_code: 'K1' });
  expect(say(`${V3}.get`, { path: code })).toMatchObject({
    contract_state: 'TERMINATED',
    contract_terminate_info: { contract_terminated_time: '2026-12-01T08:00:03+08:00' },
  });
});

test('an unknown order gets the response of the spec, or does not exist with strict state', () => {
  const [mild, strict] = [open(), open({ strict: true })];
  expect(mild.say(QUERY, A1)).toBeUndefined();
  expect(strict.say(QUERY, A1)).toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' });
  expect(strict.say('v2.pay.orderquery.post', { body: { out_trade_no: 'A1' } })).toMatchObject({
    code: 'ORDERNOTEXIST',
  });
  expect(strict.say(REFUND, v3Refund('R1', 1))).toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' });
  expect(strict.say('v3.refund.domestic.refunds._out_refund_no_.get', { path: { out_refund_no: 'R1' } })).toMatchObject(
    {
      status: 404,
      code: 'RESOURCE_NOT_EXISTS',
    },
  );
});

test('nothing is placed, refunded or shared for less than one fen', () => {
  const { say } = open({ payAfter: 0 });
  expect(say(JSAPI, v3Order({ amount: { total: 0 } }))).toMatchObject({ status: 400, code: 'PARAM_ERROR' });
  say(JSAPI, v3Order({ settle_info: { profit_sharing: true } }));
  expect(say(REFUND, v3Refund('R1', -1))).toMatchObject({ code: 'PARAM_ERROR' });
  const id = say(QUERY, A1)?.transaction_id;
  const receivers = [{ amount: -1 }, { amount: 2 }];
  const order = { transaction_id: id, out_order_no: 'P1', receivers };
  expect(say('v3.profitsharing.orders.post', { body: order })).toMatchObject({ code: 'PARAM_ERROR' });
});

test('an answer holds only fields that its schema names', () => {
  const { say } = open();
  say(JSAPI, v3Order());
  expect(say(QUERY, A1)).not.toHaveProperty('total_fee');
  expect(say('v2.pay.orderquery.post', { body: { out_trade_no: 'A1' } })).not.toHaveProperty('amount');
});

test('the oldest objects are removed', () => {
  const store = createEntityStore<EntityBase>(1000);
  const sent = { version: 'v3', overseas: false, body: {}, unsent: [], fingerprint: '' } as const;
  const entity = { number: '', state: '', createdAt: 0, changedAt: 0, amount: 1, notifyUrl: '', sent };
  for (let index = 0; index < 1001; index += 1) store.add({ ...entity, key: `k${index}`, id: `i${index}` });
  expect([store.byKey('k0'), store.byId('i0'), store.size]).toEqual([undefined, undefined, 1000]);
  expect(store.byKey('k1')).toBe(store.byId('i1'));
});

test('every pattern of the table finds operations, and none is found twice', () => {
  const ids = catalog.operations.map(({ id }) => id);
  const patterns = STATEFUL.flatMap(({ operations: own }) => own.map(([, pattern]) => pattern));
  expect(patterns.filter((pattern) => !ids.some((id) => pattern.test(id)))).toEqual([]);
  expect(ids.filter((id) => patterns.filter((pattern) => pattern.test(id)).length > 1)).toEqual([]);
});

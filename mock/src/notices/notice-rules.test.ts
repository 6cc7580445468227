import { expect, test } from 'vitest';
import { projectSpec } from '../../../scripts/spec/project-spec.fixture.ts';
import { createValidator } from '../../../scripts/spec/validator.ts';
import { createClock } from '../clock/mock-clock.ts';
import { ENTITY_KINDS, type Entity } from '../state/entities.ts';
import { actionsOf } from '../state/entity-actions.ts';
import { createMockState } from '../state/mock-state.ts';
import { outcomeOf } from '../state/request-outcome.fixture.ts';
import { createStateHandler } from '../state/state-handler.ts';
import { noticeBody, noticeData } from './notice-data.ts';
import { type NoticeRule, noticesOf } from './notice-rules.ts';
import { webhooksAbout } from './notice-webhooks.ts';

const { catalog } = await projectSpec();
const webhooks = new Map(catalog.webhooks.map((webhook) => [webhook.name, webhook]));
const validate = createValidator();

/** A state with a held clock that writes down each notice, the last first. */
function listen(strict = true) {
  const clock = createClock({ heldAt: Date.parse('2026-12-01T00:00:00Z') });
  const told: { name: string; shape?: string; data: object; around: object; problem?: string; rule: NoticeRule }[] = [];
  const onChange = (entity: Entity): void => {
    for (const rule of noticesOf(entity)) {
      const webhook = webhooks.get(rule.webhook);
      if (!webhook) throw new Error(`There is no webhook ${rule.webhook}.`);
      const schema = webhook.resource?.schema ?? webhook.body.schema;
      const data = noticeData(webhook, rule);
      const problem = validate(schema, data);
      const { webhook: name, shape } = rule;
      told.unshift({
        name,
        ...(shape && { shape }),
        data,
        around: noticeBody(webhook, rule),
        rule,
        ...(problem && { problem }),
      });
    }
  };
  const state = createMockState({ clock, payAfter: 3000, strict, onChange });
  const handle = createStateHandler(state);
  /** Sends a request, which must be accepted, and lets time pass: that of a payment. */
  const ask = (id: string, body: object, milliseconds = 3000): void => {
    expect(outcomeOf(handle, id, { body })).toMatchObject({ kind: 'answer' });
    void clock.advance(milliseconds);
  };
  return { told, ask, state };
}

/** The notices after an order was placed, paid and refunded by two requests, the last first. */
function refundedNotices(place: string, order: object, refund: string, refunding: object, strict = true) {
  const { told, ask } = listen(strict);
  ask(place, { out_trade_no: 'A1', ...order });
  ask(refund, { out_trade_no: 'A1', out_refund_no: 'R1', ...refunding });
  return told;
}

const APPID = 'wxd678efh567hg6787';
const amount = { total: 100, currency: 'CNY' };
const refundV3 = { amount: { ...amount, refund: 30 } };
const refundV2 = { appid: APPID, total_fee: 100, refund_fee: 30 };
const orderV2 = { appid: APPID, body: '深圳分店', total_fee: 100 };
const overseas = { description: '深圳分店', trade_type: 'JSAPI', merchant_category_code: '1011' };
const own = { appid: APPID, mchid: '1900000109' };
const institution = { sp_appid: APPID, sp_mchid: '1900000109', sub_mchid: '1900000111' };

const DIRECT = 'v3.pay.transactions.jsapi.post';
const PARTNER = 'v3.pay.partner.transactions.jsapi.post';
const UNIFIED = 'v2.pay.unifiedorder.post';
const GLOBAL = 'v3.global.transactions.jsapi.post';
const DOMESTIC_REFUND = 'v3.refund.domestic.refunds.post';
const GLOBAL_REFUND = 'v3.global.refunds.post';
const V2_REFUND = 'v2.secapi.pay.refund.post';

test.each([
  ['an order of its own', DIRECT, { ...own, amount }, 'DirectTransactionNotification', 'DirectRefundNotification'],
  [
    'one of an institution',
    PARTNER,
    { ...institution, amount },
    'PartnerTransactionNotification',
    'PartnerRefundNotification',
  ],
])('APIv3: a merchant is told of %s in its shape', (_name, place, order, paid, refunded) => {
  const sub = 'sub_mchid' in order ? { sub_mchid: order.sub_mchid } : {};
  const [refund, payment] = refundedNotices(place, order, DOMESTIC_REFUND, { ...refundV3, ...sub });
  expect([payment?.shape, refund?.shape]).toEqual([paid, refunded]);
  expect([payment?.problem, refund?.problem]).toEqual([undefined, undefined]);
  for (const { data } of [refund, payment].flatMap((notice) => notice ?? [])) {
    expect(data).toMatchObject(sub);
    for (const name of 'mchid' in order ? ['sp_mchid', 'sub_mchid'] : ['mchid']) expect(data).not.toHaveProperty(name);
  }
});

test.each([
  ['its own', { ...overseas, ...own }, {}, ['sp_mchid', 'sub_mchid']],
  ["an institution's", { ...overseas, ...institution }, { sub_mchid: '1900000111' }, ['mchid']],
])('overseas: notices of an order, %s, have the shape of overseas', (_name, order, sub, absent) => {
  const merchant = 'mchid' in order ? own : institution;
  const [refund, payment] = refundedNotices(GLOBAL, { ...order, amount }, GLOBAL_REFUND, { ...merchant, ...refundV3 });
  expect(payment).toMatchObject({
    shape: 'OverseaTransactionNotification',
    data: { id: expect.stringMatching(/^4200/), out_trade_no: 'A1', ...merchant },
  });
  expect(refund).toMatchObject({
    shape: 'OverseaRefundNotification',
    data: { out_refund_no: 'R1', recv_account: expect.any(String), ...sub },
  });
  expect([payment?.problem, refund?.problem]).toEqual([undefined, undefined]);
  expect(refund?.data).not.toHaveProperty('user_received_account');
  for (const name of absent) expect([refund?.data, payment?.data].some((data) => data && name in data)).toBe(false);
});

test('an order of an institution by APIv2 is refunded by APIv3 as one of an institution', () => {
  const [refund] = refundedNotices(UNIFIED, { ...orderV2, sub_mch_id: '1900000111' }, DOMESTIC_REFUND, {
    ...refundV3,
    sub_mchid: '1900000111',
  });
  expect(refund).toMatchObject({
    name: 'v3/refund/success',
    shape: 'PartnerRefundNotification',
    data: { sub_mchid: '1900000111' },
  });
  expect(refund?.data).not.toHaveProperty('mchid');
  expect(refund?.problem).toBeUndefined();
});

/** A notice in lines: its callback and shape, each field with its value, and the fields that it does not have. */
const linesOf = ({ rule: { webhook, shape = '', fields, without = [] } }: { rule: NoticeRule }): string =>
  [
    `${webhook} ${shape}`,
    ...Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    ...without.map((name) => `-${name}`),
  ].join('\n  ');

test('what notices of payments and refunds say, and which there are', async () => {
  const sub = { sub_mch_id: '1900000111' };
  const told = [
    refundedNotices(DIRECT, { ...own, amount }, DOMESTIC_REFUND, refundV3),
    refundedNotices(PARTNER, { ...institution, amount }, DOMESTIC_REFUND, { ...refundV3, sub_mchid: '1900000111' }),
    refundedNotices(GLOBAL, { ...overseas, ...own, amount }, GLOBAL_REFUND, { ...own, ...refundV3 }),
    refundedNotices(UNIFIED, orderV2, V2_REFUND, refundV2),
    refundedNotices(UNIFIED, { ...orderV2, ...sub }, V2_REFUND, { ...refundV2, ...sub }),
  ].flat();
  const lines = told.map(linesOf);
  const about = ENTITY_KINDS.flatMap((kind) =>
    (['v3', 'v2'] as const).map((version) => `${kind} ${version}: ${webhooksAbout(kind, version).join(', ')}`),
  );
  await expect(`${[...lines, ...about].join('\n')}\n`).toMatchFileSnapshot('fixtures/every-notice.txt');
});

test('each callback that rules may choose is one of the catalog', () => {
  const about = ENTITY_KINDS.flatMap((kind) => [...webhooksAbout(kind, 'v2'), ...webhooksAbout(kind, 'v3')]);
  expect(about.filter((name) => !webhooks.has(name))).toEqual([]);
});

test('a refund of an order that was placed elsewhere tells of the refund alone', () => {
  const names = refundedNotices(
    DOMESTIC_REFUND,
    { out_refund_no: 'R0', ...refundV3 },
    DOMESTIC_REFUND,
    refundV3,
    false,
  );
  expect(names.map(({ name }) => name)).toEqual(['v3/refund/success', 'v3/refund/success']);
});

test.each([
  ['of its own', {}, undefined],
  ["of an institution's sub-merchant", { sub_mch_id: '1900000111' }, '1900000111'],
])('APIv2: the notice of a refund %s names who it is for', (_name, sub, named) => {
  const [refund] = refundedNotices(UNIFIED, { ...orderV2, ...sub }, V2_REFUND, { ...refundV2, ...sub });
  expect(refund).toMatchObject({ name: 'v2/refund-processed', data: { out_refund_no: 'R1', refund_fee: 30 } });
  expect(Object.fromEntries(Object.entries(refund?.around ?? {})).sub_mch_id).toBe(named);
});

test('APIv2: the notice of a refund that the bank refused has the word of APIv2', () => {
  const { told, ask, state } = listen();
  ask(UNIFIED, { ...orderV2, out_trade_no: 'A1' });
  ask(V2_REFUND, { ...refundV2, out_trade_no: 'A1', out_refund_no: 'R1' }, 0);
  for (const refund of state.stores.refund.values()) actionsOf(refund).fail?.(state);
  expect(told[0]).toMatchObject({ name: 'v2/refund-processed', data: { refund_status: 'CHANGE' } });
});

test('an order of an institution by APIv3 is refunded by APIv2 in the name of its sub-merchant', () => {
  const [refund] = refundedNotices(PARTNER, { ...institution, amount }, V2_REFUND, {
    ...refundV2,
    sub_mch_id: '1900000111',
  });
  expect(refund).toMatchObject({ name: 'v2/refund-processed', around: { sub_mch_id: '1900000111' } });
});

test.each([
  ['asks its user to confirm', {}, ['v3/payscore/user_confirm']],
  ['needs no confirmation', { need_user_confirm: false, openid: 'o-1' }, []],
])('a score order that %s', (_name, asked, notices) => {
  const { told, ask } = listen();
  const body = { out_order_no: 'S1', appid: APPID, service_id: '2002', service_introduction: '充电', ...asked };
  ask('v3.payscore.serviceorder.post', body);
  expect(told.map(({ name }) => name)).toEqual(notices);
});

const RECEIVER = { type: 'MERCHANT_ID', account: '1900000110', amount: 10, description: '分给门店' };
const BILL = { out_bill_no: 'T1', openid: 'o-1', transfer_amount: 200, transfer_remark: '返利', ...own };
const CONTRACT = { appid: APPID, plan_id: 12535, contract_code: 'K1', openid: 'o-1' };

test('what notices of combined orders, profit sharing, transfers and contracts say', async () => {
  const { told, ask } = listen();
  const part = (number: string) => ({
    ...{ mchid: '1900000109', attach: '店', description: '店', out_trade_no: number },
    ...{ amount: { total_amount: 100, currency: 'CNY' }, settle_info: { profit_sharing: true } },
  });
  const parts = { combine_out_trade_no: 'C1', sub_orders: [part('A1'), part('A2')] };
  ask('v3.combine-transactions.jsapi.post', { combine_appid: APPID, combine_mchid: '1900000109', ...parts });
  const receivers = [RECEIVER, { ...RECEIVER, account: '1900000111', amount: 20 }];
  ask('v3.profitsharing.orders.post', { out_trade_no: 'A1', out_order_no: 'P1', receivers, unfreeze_unsplit: false });
  const back = { out_order_no: 'P1', out_return_no: 'B1', return_mchid: '1900000110', amount: 4, description: '退回' };
  ask('v3.profitsharing.return-orders.post', back);
  ask('v3.fund-app.mch-transfer.transfer-bills.post', BILL);
  // It ends later than it is signed.
  ask('v3.papay.sign.contracts.pre-entrust-sign.post', { ...CONTRACT, out_contract_code: 'K1' }, 6000);
  ask('v2.papay.deletecontract.post', CONTRACT);
  ask('v2.papay.preentrustweb.post', { ...CONTRACT, contract_code: 'K2' }, 6000);
  ask('v2.papay.deletecontract.post', { ...CONTRACT, contract_code: 'K2' });
  expect(told.flatMap(({ problem }) => problem ?? [])).toEqual([]);
  await expect(`${told.map(linesOf).join('\n')}\n`).toMatchFileSnapshot('fixtures/every-other-notice.txt');
});

test('a transfer that fails, or is cancelled, is told of', () => {
  const { told, ask, state } = listen();
  const bill = 'v3.fund-app.mch-transfer.transfer-bills';
  ask(`${bill}.post`, BILL, 0);
  for (const transfer of state.stores.transfer.values()) actionsOf(transfer).fail?.(state);
  ask(`${bill}.post`, { ...BILL, out_bill_no: 'T2' }, 0);
  ask(`${bill}.out-bill-no._out_bill_no_.cancel.post`, { out_bill_no: 'T2' });
  const name = 'v3/mchtransfer/bill/finished';
  expect(told).toMatchObject([
    { name, data: { out_bill_no: 'T2', state: 'CANCELLED' } },
    { name, data: { out_bill_no: 'T1', state: 'FAIL', fail_reason: 'PAYEE_ACCOUNT_ABNORMAL' } },
  ]);
  expect(told.flatMap(({ problem }) => problem ?? [])).toEqual([]);
});

test('neither receivers that were refused nor a rest that was released are told of', () => {
  const { told, ask, state } = listen();
  ask(DIRECT, { ...own, out_trade_no: 'A1', amount, settle_info: { profit_sharing: true } });
  const order = { out_trade_no: 'A1', description: '解冻' };
  const share = { ...order, out_order_no: 'P1', receivers: [RECEIVER], unfreeze_unsplit: false };
  ask('v3.profitsharing.orders.post', share, 0);
  for (const entity of state.stores.share.values()) actionsOf(entity).fail?.(state);
  ask('v3.profitsharing.orders.unfreeze.post', { ...order, out_order_no: 'P2' });
  expect([...state.stores.share.values()].map(({ state: now }) => now)).toEqual(['FINISHED', 'FINISHED']);
  expect(told.map(({ name }) => name)).toEqual(['v3/transaction/success']);
});

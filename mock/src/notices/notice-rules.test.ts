import { expect, test } from 'vitest';
import { projectSpec } from '../../../scripts/spec/project-spec.fixture.ts';
import { createValidator } from '../../../scripts/spec/validator.ts';
import { createClock } from '../clock/mock-clock.ts';
import { ENTITY_KINDS, type Entity } from '../state/entities.ts';
import { createMockState } from '../state/mock-state.ts';
import { createStateHandler } from '../state/state-handler.ts';
import { noticeBody, noticeData } from './notice-data.ts';
import { type NoticeRule, noticesOf } from './notice-rules.ts';
import { webhooksAbout } from './notice-webhooks.ts';

const { catalog } = await projectSpec();
const operations = new Map(catalog.operations.map((operation) => [operation.id, operation]));
const webhooks = new Map(catalog.webhooks.map((webhook) => [webhook.name, webhook]));
const validate = createValidator();

/** The notices after an order was placed, paid and refunded by two requests, the last first. */
function refundedNotices(place: string, order: object, refund: string, refunding: object, strict = true) {
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
  const handle = createStateHandler(createMockState({ clock, payAfter: 3000, strict, onChange }));
  for (const [id, body] of [
    [place, { out_trade_no: 'A1', ...order }],
    [refund, { out_trade_no: 'A1', out_refund_no: 'R1', ...refunding }],
  ] as const) {
    const operation = operations.get(id);
    if (!operation) throw new Error(`There is no operation ${id}.`);
    expect(handle({ operation, path: {}, headers: {}, query: {}, body })).toMatchObject({ kind: 'answer' });
    void clock.advance(3000);
  }
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

test('what notices of payments and refunds say, and which there are', async () => {
  const sub = { sub_mch_id: '1900000111' };
  const told = [
    refundedNotices(DIRECT, { ...own, amount }, DOMESTIC_REFUND, refundV3),
    refundedNotices(PARTNER, { ...institution, amount }, DOMESTIC_REFUND, { ...refundV3, sub_mchid: '1900000111' }),
    refundedNotices(GLOBAL, { ...overseas, ...own, amount }, GLOBAL_REFUND, { ...own, ...refundV3 }),
    refundedNotices(UNIFIED, orderV2, V2_REFUND, refundV2),
    refundedNotices(UNIFIED, { ...orderV2, ...sub }, V2_REFUND, { ...refundV2, ...sub }),
  ].flat();
  const lines = told.map(({ rule: { webhook, shape = '', fields, without = [] } }) =>
    [`${webhook} ${shape}`, ...Object.keys(fields), ...without.map((name) => `-${name}`)].join('\n  '),
  );
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
])('a score order that %s', (_name, asked, told) => {
  const clock = createClock({ heldAt: Date.parse('2026-12-01T00:00:00Z') });
  const names: string[] = [];
  const onChange = (entity: Entity): unknown => names.push(...noticesOf(entity).map(({ webhook }) => webhook));
  const handle = createStateHandler(createMockState({ clock, payAfter: 3000, strict: true, onChange }));
  const operation = operations.get('v3.payscore.serviceorder.post');
  if (!operation) throw new Error('There is no operation that creates a score order.');
  const body = { out_order_no: 'S1', appid: APPID, service_id: '2002', service_introduction: '充电', ...asked };
  expect(handle({ operation, path: {}, headers: {}, query: {}, body })).toMatchObject({ kind: 'answer' });
  void clock.advance(3000);
  expect(names).toEqual(told);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { parseFacts } from '../facts-files.ts';
import { readOfficial } from '../official-files.ts';
import type { OfficialFacts, OfficialField, OfficialPlace, OfficialRecord } from '../official-model.ts';

/**
 * Facts that a person read from the official pages, against what the reader made of the same pages: the files of
 * `openapi/official/` are its output.
 */
let records: OfficialRecord[];
beforeAll(async () => {
  records = parseFacts(await readOfficial('.'));
});

function factsOf(id: string): OfficialFacts {
  const found = records.flatMap(({ statements }) => statements).find(({ docs }) => docs.some((doc) => doc.id === id));
  if (!found) throw new Error(`${id} has no facts.`);
  return found.facts;
}

/** JSAPI order, refund, upload, and the notification of a payment. */
const ORDER = 'merchant/4012791856';
const REFUND = 'merchant/4012791883';
const UPLOAD = 'partner/4012760432';
const NOTICE = 'merchant/4012791861';

type Row = [page: string, place: OfficialPlace, name: string, facts: Partial<OfficialField>];

const FIELDS: Row[] = [
  [ORDER, 'body', 'appid', { type: 'string', maxLength: 32, required: true, term: '公众账号ID' }],
  [ORDER, 'body', 'mchid', { type: 'string', maxLength: 32, required: true }],
  [ORDER, 'body', 'description', { type: 'string', maxLength: 127, required: true }],
  [ORDER, 'body', 'out_trade_no', { minLength: 6, maxLength: 32, required: true, pattern: '^[0-9A-Za-z_|*-]+$' }],
  [ORDER, 'body', 'time_expire', { type: 'string', maxLength: 64, required: false, format: 'date-time' }],
  [ORDER, 'body', 'attach', { maxLength: 128, required: false }],
  [ORDER, 'body', 'notify_url', { maxLength: 255, required: true }],
  [ORDER, 'body', 'support_fapiao', { type: 'boolean', required: false }],
  [ORDER, 'body', 'amount', { type: 'object', required: true, term: '订单金额' }],
  [ORDER, 'body', 'amount.total', { type: 'integer', required: true, term: '总金额' }],
  [ORDER, 'body', 'amount.currency', { maxLength: 16, required: false, fixed: 'CNY' }],
  [ORDER, 'body', 'payer.openid', { maxLength: 128, required: true }],
  [ORDER, 'body', 'detail', { type: 'object', required: false }],
  [ORDER, 'body', 'detail.cost_price', { type: 'integer', required: false }],
  [ORDER, 'body', 'detail.goods_detail', { type: 'array', items: 'object', required: false }],
  [ORDER, 'body', 'detail.goods_detail.merchant_goods_id', { maxLength: 32, required: true }],
  [ORDER, 'body', 'detail.goods_detail.goods_name', { maxLength: 256, required: false }],
  [ORDER, 'body', 'detail.goods_detail.quantity', { type: 'integer', required: true }],
  [ORDER, 'body', 'scene_info.payer_client_ip', { maxLength: 45, required: true }],
  [ORDER, 'body', 'scene_info.store_info.id', { maxLength: 32, required: true }],
  [ORDER, 'body', 'scene_info.store_info.address', { maxLength: 512, required: false }],
  [ORDER, 'body', 'settle_info.profit_sharing', { type: 'boolean', required: false }],
  [ORDER, 'answer 200', 'prepay_id', { maxLength: 64, required: true }],
  [REFUND, 'body', 'transaction_id', { maxLength: 32, required: false }],
  [REFUND, 'body', 'out_refund_no', { maxLength: 64, required: true }],
  [REFUND, 'body', 'reason', { maxLength: 80, required: false }],
  [REFUND, 'body', 'notify_url', { maxLength: 256, required: false }],
  [REFUND, 'body', 'amount.refund', { type: 'integer', required: true }],
  [REFUND, 'body', 'amount.from', { type: 'array', items: 'object', required: false }],
  [REFUND, 'body', 'amount.from.account', { required: true, enum: ['AVAILABLE', 'UNAVAILABLE'] }],
  [REFUND, 'body', 'amount.currency', { maxLength: 16, required: true, fixed: 'CNY' }],
  [REFUND, 'body', 'goods_detail', { type: 'array', items: 'object', required: false }],
  [REFUND, 'body', 'goods_detail.refund_quantity', { type: 'integer', required: true }],
  [REFUND, 'answer 200', 'refund_id', { maxLength: 32, required: true }],
  [REFUND, 'answer 200', 'success_time', { maxLength: 64, required: false, format: 'date-time' }],
  [REFUND, 'answer 200', 'create_time', { required: true, format: 'date-time' }],
  [REFUND, 'answer 200', 'status', { required: true, enum: ['SUCCESS', 'CLOSED', 'PROCESSING', 'ABNORMAL'] }],
  [REFUND, 'answer 200', 'amount.payer_refund', { type: 'integer', required: true }],
  [REFUND, 'answer 200', 'amount.refund_fee', { type: 'integer', required: false }],
  [REFUND, 'answer 200', 'promotion_detail.scope', { required: true, enum: ['GLOBAL', 'SINGLE'] }],
  [REFUND, 'answer 200', 'promotion_detail.type', { required: true, enum: ['CASH', 'NOCASH'] }],
  [REFUND, 'answer 200', 'promotion_detail.goods_detail.goods_name', { maxLength: 256, required: false }],
  [UPLOAD, 'body', 'file', { type: 'file', required: true }],
  [UPLOAD, 'body', 'meta', { type: 'object', required: true }],
  [UPLOAD, 'body', 'meta.filename', { maxLength: 128, required: true }],
  [UPLOAD, 'body', 'meta.sha256', { maxLength: 64, required: true }],
  [NOTICE, 'envelope', 'id', { maxLength: 36, required: true }],
  [NOTICE, 'envelope', 'resource.ciphertext', { minLength: 1, maxLength: 1_048_576, required: true }],
  [NOTICE, 'envelope', 'resource.associated_data', { maxLength: 16, required: false }],
  [NOTICE, 'envelope', 'resource.nonce', { maxLength: 16, required: true }],
  [NOTICE, 'resource', 'trade_type', { maxLength: 16, required: true }],
  [NOTICE, 'resource', 'amount.total', { type: 'integer', required: true }],
  [NOTICE, 'resource', 'promotion_detail', { type: 'array', required: false }],
  [NOTICE, 'resource', 'promotion_detail.goods_detail.unit_price', { type: 'integer', required: true }],
  [NOTICE, 'resource', 'scene_info.device_id', { maxLength: 32, required: true }],
  [NOTICE, 'reply', 'code', { maxLength: 32, required: false }],
];

const CALLS: [page: string, facts: Partial<OfficialFacts>][] = [
  [ORDER, { callers: ['普通商户'], status: 200 }],
  [ORDER, { hosts: ['https://api.mch.weixin.qq.com', 'https://api2.mch.weixin.qq.com'] }],
  [UPLOAD, { callers: ['普通服务商'], mediaType: 'multipart/form-data' }],
];

const ERRORS: [status: number, code: string][] = [
  [403, 'NOT_ENOUGH'],
  [403, 'USER_ACCOUNT_ABNORMAL'],
  [404, 'MCH_NOT_EXISTS'],
  [404, 'RESOURCE_NOT_EXISTS'],
  [429, 'FREQUENCY_LIMITED'],
];

describe('the reader found what a person reads', () => {
  test('in sixty places at least', () => {
    expect(FIELDS.length + CALLS.length + ERRORS.length).toBeGreaterThanOrEqual(60);
  });

  test.each(FIELDS)('%s %s %s', (page, place, name, facts) => {
    expect(factsOf(page).fields[place]?.find((field) => field.name === name)).toMatchObject(facts);
  });

  test.each(CALLS)('of the call on %s', (page, facts) => {
    expect(factsOf(page)).toMatchObject(facts);
  });

  test.each(ERRORS)('the error %i %s of refunds', (status, code) => {
    expect(factsOf(REFUND).errors).toContainEqual({ status, code });
  });
});

import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import { isRecord } from '../../../scripts/lib/type-guards.ts';
import { type CombinedOrder, type Order, wasPaid } from './entities.ts';
import { type HandlerAnswer, type HandlerContext, subMerchantFields } from './handler-context.ts';
import { compactTime } from './identifiers.ts';

const STATE_WORDS: Record<Order['state'], string> = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '已关闭',
  REVOKED: '已撤销',
  PAYERROR: '支付失败',
};

/** Fields of an order that a payment brings: the bank, the time, the payer … */
// biome-ignore format: a list reads better in rows
const PAID_FIELDS = [
  'transaction_id', 'id', 'amount.payer_total', 'amount.payer_currency', 'trade_type', 'bank_type', 'success_time', 'payer', 'promotion_detail', 'installment_info',
  'time_end', 'openid', 'is_subscribe', 'sub_openid', 'sub_is_subscribe', 'cash_fee', 'cash_fee_type', 'coupon_fee',
  'coupon_count', 'settlement_total_fee', 'fee_type', 'device_info', 'consume_fee',
  'coupon_type_$n', 'coupon_id_$n', 'coupon_fee_$n',
];

/** Fields that only payments with coupons or in instalments have: none of this server's are. */
// biome-ignore format: a list reads better in rows
const SPECIAL_FIELDS = ['promotion_detail', 'installment_info', 'coupon_fee', 'coupon_count', 'coupon_type_$n', 'coupon_id_$n', 'coupon_fee_$n'];

/** The answer about an order. */
export const orderAnswer = (order: Order, { fields }: Pick<HandlerContext, 'fields'>): HandlerAnswer => ({
  template: order.sent,
  fields: orderFields(order),
  without: [...subMerchantFields(fields), ...orderWithout(order)],
});

/** The fields that an order does not have in its state. */
export const orderWithout = (order: Order): string[] => [
  ...(textOf(order.sent.body.attach) ? [] : ['attach']),
  ...(wasPaid(order) ? SPECIAL_FIELDS : PAID_FIELDS),
];

/** The fields of an order in both protocols; a response takes those that its schema names. */
export function orderFields(order: Order): Record<string, unknown> {
  const { number, id, amount: total, sent, tradeType, paidAt, state } = order;
  const attach = textOf(sent.body.attach);
  const always = {
    out_trade_no: number,
    trade_state: state,
    trade_state_desc: STATE_WORDS[state],
    ...(attach && { attach }),
    total_fee: total,
  };
  if (paidAt === undefined) return { ...always, amount: { total } };
  const openid = textOf(sent.body.openid) || (isRecord(sent.body.payer) ? textOf(sent.body.payer.openid) : '');
  return {
    ...always,
    transaction_id: id,
    // As merchants overseas have it.
    id,
    ...(tradeType && { trade_type: tradeType }),
    success_time: beijingTime(paidAt),
    time_end: compactTime(paidAt),
    ...(openid && { payer: { openid }, openid }),
    amount: { total, payer_total: total },
    cash_fee: total,
  };
}

/** The answer about a combined order, with its parts. */
export const combinedAnswer = (combined: CombinedOrder, { fields }: HandlerContext): HandlerAnswer => ({
  template: combined.sent,
  fields: combinedFields(combined),
  without: [
    ...subMerchantFields(fields),
    ...(combined.state === 'SUCCESS' ? [] : ['combine_payer_info', 'combine_transaction_id']),
    'installment_info',
    'trade_scenario',
  ],
});

/** The fields of a combined order. */
export const combinedFields = (combined: CombinedOrder): Record<string, unknown> => ({
  combine_out_trade_no: combined.number,
  combine_transaction_id: combined.id,
  sub_orders: combined.orders.map(partFields),
});

function partFields(order: Order): Record<string, unknown> {
  const { amount, sent } = order;
  const { attach, ...fields } = orderFields(order);
  return {
    ...fields,
    ...(textOf(sent.body.mchid) && { mchid: sent.body.mchid }),
    attach: textOf(attach) || textOf(sent.body.attach),
    ...(wasPaid(order) && { bank_type: 'OTHERS' }),
    amount: { total_amount: amount, currency: 'CNY', payer_amount: wasPaid(order) ? amount : 0, payer_currency: 'CNY' },
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

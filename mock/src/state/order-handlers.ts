import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import {
  findOrder,
  type HandlerContext,
  newOrder,
  type OperationHandler,
  subMerchantFields,
  unknownOrder,
} from './handler-context.ts';
import { compactTime, decimalDigits, hexDigits } from './identifiers.ts';
import { type Order, tradeState } from './order-store.ts';
import { amountField, listField, orderKey, type RequestFields, textField } from './request-fields.ts';
import type { StateErrorName } from './state-errors.ts';

/** An order is placed; the same request again is the same order, with a prepay session of its own. */
export const place: OperationHandler = (context) => {
  const order = placeOrder(context, context.fields);
  return typeof order === 'object' ? { fields: prepayFields(order, context.now) } : order;
};

/** Each order of a combined one is an order of its own; they share the prepay session of the first. */
export const placeCombined: OperationHandler = (context) => {
  const placed: Order[] = [];
  for (const fields of listField(context.fields('sub_orders'))) {
    const order = placeOrder(context, fields);
    if (typeof order === 'string') return order;
    if (order) placed.push(order);
  }
  const [first] = placed;
  return first && { fields: prepayFields(first, context.now) };
};

/** The buyer's code was shown: paid at once. */
export const placePaid: OperationHandler = (context) => {
  const order = placeOrder({ ...context, payAfter: 0 }, context.fields);
  return typeof order === 'object' ? { fields: orderFields(order, context.now) } : order;
};

function placeOrder(context: HandlerContext, fields: RequestFields): Order | StateErrorName | undefined {
  const { orders, now, payAfter, operation } = context;
  const total = amountField(fields('amount.total', 'amount.total_amount', 'total_fee'));
  if (total === undefined) return undefined;
  if (total <= 0) return 'badAmount';
  const tradeType = tradeTypeOf(operation.id, fields);
  const fingerprint = JSON.stringify([tradeType, total, ...TERMS.map((names) => textField(fields(...names)))]);
  const known = orders.byKey(orderKey(fields));
  if (known) {
    if (known.closed) return 'orderClosed';
    if (known.fingerprint !== fingerprint) return 'numberUsed';
    if (known.paidAt <= now) return 'orderPaid';
    known.placements += 1;
    return known;
  }
  const profitSharing = fields('settle_info.profit_sharing') === true || fields('profit_sharing') === 'Y';
  const order = { ...newOrder(fields, total, orders, now), tradeType, fingerprint, profitSharing, placements: 1 };
  order.paidAt = now + payAfter;
  orders.add(order);
  return order;
}

/** The fields that a second request with the same number must repeat, under the names of either protocol. */
const TERMS = [['appid', 'sp_appid', 'combine_appid'], ['description', 'body'], ['attach'], ['notify_url']];

/** Trade types by the operation that places the order; APIv2 sends its own. */
const TRADE_TYPES: [operations: RegExp, tradeType: string][] = [
  [/codepay|micropay/, 'MICROPAY'],
  [/\.native\./, 'NATIVE'],
  [/\.(h5|mweb)\./, 'MWEB'],
  [/\.app(-with-contract)?\./, 'APP'],
];

const tradeTypeOf = (id: string, fields: RequestFields): string =>
  textField(fields('trade_type')) || (TRADE_TYPES.find(([operations]) => operations.test(id))?.[1] ?? 'JSAPI');

/** What the buyer's device needs to pay: each placement has its own. */
function prepayFields({ key, fingerprint, placements }: Order, now: number): Record<string, unknown> {
  const session = [key, fingerprint, placements];
  const prepayId = `wx${compactTime(now)}${hexDigits(20, ...session)}`;
  const page = `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepayId}`;
  const url = `${page}&package=${decimalDigits(10, ...session)}`;
  return {
    prepay_id: prepayId,
    code_url: `weixin://wxpay/bizpayurl?pr=${hexDigits(11, 'code', ...session)}`,
    h5_url: url,
    mweb_url: url,
  };
}

/** An order is asked for. */
export const query: OperationHandler = (context) => {
  const order = findOrder(context);
  if (!order) return unknownOrder(context, 'unknownOrder');
  const without = [
    ...subMerchantFields(context.fields),
    ...(order.sent.attach ? [] : ['attach']),
    ...(wasPaid(order, context.now) ? [] : PAID_FIELDS),
  ];
  return { fields: orderFields(order, context.now), without };
};

const STATE_WORDS: Record<string, string> = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '已关闭',
  REVOKED: '已撤销',
};

/** Fields of an order that a payment brings: the bank, the time, the payer … */
// biome-ignore format: a list reads better in rows
const PAID_FIELDS = [
  'transaction_id', 'amount.payer_total', 'amount.payer_currency', 'trade_type', 'bank_type', 'success_time', 'payer', 'promotion_detail', 'installment_info',
  'time_end', 'openid', 'is_subscribe', 'sub_openid', 'sub_is_subscribe', 'cash_fee', 'cash_fee_type', 'coupon_fee',
  'coupon_count', 'settlement_total_fee', 'fee_type', 'device_info', 'consume_fee',
  'coupon_type_$n', 'coupon_id_$n', 'coupon_fee_$n',
];

/** Whether an order was paid, whatever became of it afterwards. */
const wasPaid = ({ closed, paidAt }: Order, now: number): boolean => closed !== 'CLOSED' && paidAt <= now;

/** The fields of an order in both protocols; a response takes those that its schema names. */
function orderFields(order: Order, now: number): Record<string, unknown> {
  const state = tradeState(order, now);
  const { number, transactionId, total, sent, tradeType, paidAt } = order;
  const always = {
    out_trade_no: number,
    trade_state: state,
    trade_state_desc: STATE_WORDS[state],
    ...(sent.attach && { attach: sent.attach }),
    total_fee: total,
  };
  if (!wasPaid(order, now)) return { ...always, amount: { total } };
  return {
    ...always,
    transaction_id: transactionId,
    ...(tradeType && { trade_type: tradeType }),
    success_time: beijingTime(paidAt),
    time_end: compactTime(paidAt),
    ...(sent.openid && { payer: { openid: sent.openid }, openid: sent.openid }),
    amount: { total, payer_total: total },
    cash_fee: total,
  };
}

/** An order is closed while it is unpaid. */
export const close: OperationHandler = (context) => {
  const order = findOrder(context);
  if (!order) return unknownOrder(context, 'unknownOrder');
  if (order.paidAt <= context.now && !order.closed) return 'orderPaid';
  order.closed ??= 'CLOSED';
  return undefined;
};

/** An order is taken back, paid or not. */
export const reverse: OperationHandler = (context) => {
  const order = findOrder(context);
  if (!order) return unknownOrder(context, 'unknownOrder');
  order.closed ??= 'REVOKED';
  return undefined;
};

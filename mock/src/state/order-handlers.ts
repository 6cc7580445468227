import { findOrder, type HandlerContext, newOrder, type OperationHandler, unknownOrder } from './handler-context.ts';
import { type Order, tradeState } from './order-store.ts';
import { amountField, listField, orderKey, type RequestFields } from './request-fields.ts';
import type { StateErrorName } from './state-errors.ts';

/** An order is placed; the same request again is the same order. */
export const place: OperationHandler = (context) => placeOrder(context, context.fields);

/** Each order of a combined one is an order of its own. */
export const placeCombined: OperationHandler = (context) => {
  for (const order of listField(context.fields('sub_orders'))) {
    const result = placeOrder(context, order);
    if (typeof result === 'string') return result;
  }
  return undefined;
};

/** The buyer's code was shown: paid at once. */
export const placePaid: OperationHandler = (context) => {
  const result = placeOrder({ ...context, payAfter: 0 }, context.fields);
  const order = context.orders.byKey(orderKey(context.fields));
  return typeof result === 'string' || !order ? result : orderFields(order, context.now);
};

function placeOrder({ orders, now, payAfter }: HandlerContext, fields: RequestFields): StateErrorName | undefined {
  const total = amountField(fields('amount.total', 'amount.total_amount', 'total_fee'));
  if (total === undefined) return undefined;
  if (total <= 0) return 'badAmount';
  const terms = JSON.stringify([total, fields('appid', 'sp_appid'), fields('description', 'body')]);
  const known = orders.byKey(orderKey(fields));
  if (known) {
    if (known.closed) return 'orderClosed';
    if (known.fingerprint !== terms) return 'numberUsed';
    return known.paidAt <= now ? 'orderPaid' : undefined;
  }
  const sharing = fields('settle_info.profit_sharing') === true || fields('profit_sharing') === 'Y';
  orders.add({
    ...newOrder(fields, total, orders, now),
    fingerprint: terms,
    profitSharing: sharing,
    paidAt: now + payAfter,
  });
  return undefined;
}

/** An order is asked for. */
export const query: OperationHandler = (context) => {
  const order = findOrder(context);
  return order ? orderFields(order, context.now) : unknownOrder(context, 'unknownOrder');
};

const STATE_WORDS: Record<string, string> = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '已关闭',
  REVOKED: '已撤销',
};

/** The fields of an order in both protocols; a response takes those that its schema names. */
function orderFields(order: Order, now: number): Record<string, unknown> {
  const state = tradeState(order, now);
  const { number, transactionId, total } = order;
  return {
    out_trade_no: number,
    transaction_id: transactionId,
    trade_state: state,
    trade_state_desc: STATE_WORDS[state],
    amount: { total, payer_total: total },
    total_fee: total,
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

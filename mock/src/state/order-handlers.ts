import { findOrder, type HandlerContext, newOrder, type OperationHandler, unknownOrder } from './handler-context.ts';
import { type Order, tradeState } from './order-store.ts';
import { amountField, listField, orderKey, type RequestFields } from './request-fields.ts';
import type { StateErrorName } from './state-errors.ts';

/** An order is placed; the same request again is the same order. */
export const place: OperationHandler = (scene) => placeOrder(scene, scene.facts);

/** Each order of a combined one is an order of its own. */
export const placeCombined: OperationHandler = (scene) => {
  for (const order of listField(scene.facts('sub_orders'))) {
    const result = placeOrder(scene, order);
    if (typeof result === 'string') return result;
  }
  return undefined;
};

/** The buyer's code was shown: paid at once. */
export const placePaid: OperationHandler = (scene) => {
  const result = placeOrder({ ...scene, payAfter: 0 }, scene.facts);
  const order = scene.book.byKey(orderKey(scene.facts));
  return typeof result === 'string' || !order ? result : orderFields(order, scene.now);
};

function placeOrder({ book, now, payAfter }: HandlerContext, facts: RequestFields): StateErrorName | undefined {
  const total = amountField(facts('amount.total', 'amount.total_amount', 'total_fee'));
  if (total === undefined) return undefined;
  if (total <= 0) return 'badAmount';
  const terms = JSON.stringify([total, facts('appid', 'sp_appid'), facts('description', 'body')]);
  const known = book.byKey(orderKey(facts));
  if (known) {
    if (known.closed) return 'orderClosed';
    if (known.terms !== terms) return 'numberUsed';
    return known.paidAt <= now ? 'orderPaid' : undefined;
  }
  const sharing = facts('settle_info.profit_sharing') === true || facts('profit_sharing') === 'Y';
  book.add({ ...newOrder(facts, total, book, now), terms, sharing, paidAt: now + payAfter });
  return undefined;
}

/** An order is asked for. */
export const query: OperationHandler = (scene) => {
  const order = findOrder(scene);
  return order ? orderFields(order, scene.now) : unknownOrder(scene, 'unknownOrder');
};

const STATE_WORDS: Record<string, string> = {
  SUCCESS: '支付成功',
  REFUND: '转入退款',
  NOTPAY: '订单未支付',
  CLOSED: '已关闭',
  REVOKED: '已撤销',
};

/** What both protocols tell of an order; an answer takes the fields that its schema names. */
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
export const close: OperationHandler = (scene) => {
  const order = findOrder(scene);
  if (!order) return unknownOrder(scene, 'unknownOrder');
  if (order.paidAt <= scene.now && !order.closed) return 'orderPaid';
  order.closed ??= 'CLOSED';
  return undefined;
};

/** An order is taken back, paid or not. */
export const reverse: OperationHandler = (scene) => {
  const order = findOrder(scene);
  if (!order) return unknownOrder(scene, 'unknownOrder');
  order.closed ??= 'REVOKED';
  return undefined;
};

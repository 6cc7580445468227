import { type Order, tradeState } from './book.ts';
import { amountFact, type Facts, listFact, orderKey } from './facts.ts';
import type { FaultName } from './faults.ts';
import { type Act, findOrder, newOrder, type Scene, unknown } from './scene.ts';

/** An order is placed; the same request again is the same order. */
export const place: Act = (scene) => placeOrder(scene, scene.facts);

/** Each order of a combined one is an order of its own. */
export const placeCombined: Act = (scene) => {
  for (const order of listFact(scene.facts('sub_orders'))) {
    const result = placeOrder(scene, order);
    if (typeof result === 'string') return result;
  }
  return undefined;
};

/** The buyer's code was shown: paid at once. */
export const placePaid: Act = (scene) => {
  const result = placeOrder({ ...scene, payAfter: 0 }, scene.facts);
  const order = scene.book.byKey(orderKey(scene.facts));
  return typeof result === 'string' || !order ? result : orderFields(order, scene.now);
};

function placeOrder({ book, now, payAfter }: Scene, facts: Facts): FaultName | undefined {
  const total = amountFact(facts('amount.total', 'amount.total_amount', 'total_fee'));
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
export const query: Act = (scene) => {
  const order = findOrder(scene);
  return order ? orderFields(order, scene.now) : unknown(scene, 'unknownOrder');
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
export const close: Act = (scene) => {
  const order = findOrder(scene);
  if (!order) return unknown(scene, 'unknownOrder');
  if (order.paidAt <= scene.now && !order.closed) return 'orderPaid';
  order.closed ??= 'CLOSED';
  return undefined;
};

/** An order is taken back, paid or not. */
export const reverse: Act = (scene) => {
  const order = findOrder(scene);
  if (!order) return unknown(scene, 'unknownOrder');
  order.closed ??= 'REVOKED';
  return undefined;
};

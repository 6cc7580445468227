import type { CombinedOrder, Order } from './entities.ts';
import type { SentRequest } from './entity-store.ts';
import {
  findOrder,
  foreignOrder,
  type HandlerContext,
  type OperationHandler,
  unknownEntity,
} from './handler-context.ts';
import { compactTime, decimalDigits, hexDigits } from './identifiers.ts';
import { later } from './mock-state.ts';
import { combinedAnswer, orderAnswer } from './order-answers.ts';
import { closeOrder, payOrder, reverseOrder } from './orders.ts';
import { amountField, listField, orderKey, type RequestFields, textField } from './request-fields.ts';
import { canonicalJson } from './sent-request.ts';
import type { StateErrorName } from './state-errors.ts';

/** An order is placed; the same request again is the same order, with a prepay session of its own. */
export const place: OperationHandler = (context) => {
  const order = placeOrder(context);
  if (typeof order !== 'object') return order;
  payLater(context, order);
  return { fields: prepayFields(order, context) };
};

/** The buyer's code was shown: paid at once. */
export const placePaid: OperationHandler = (context) => {
  const order = placeOrder(context);
  if (typeof order !== 'object') return order;
  payOrder(context.state, order);
  return orderAnswer(order, context);
};

/** Each order of a combined one is an order of its own; they share the prepay session of the first. */
export const placeCombined: OperationHandler = (context) => {
  const { fields, state, sent } = context;
  const number = textField(fields('combine_out_trade_no'));
  const known = state.stores['combined-order'].byKey(number);
  if (known && known.sent.fingerprint !== sent.fingerprint) return 'numberUsed';
  const parts = listField(fields('sub_orders')).map((own) => ({ own, sent: partRequest(context, own) }));
  const orders: Order[] = [];
  for (const part of parts) {
    const order = placeOrder({ ...context, sent: part.sent }, part.own);
    if (typeof order === 'string') return order;
    if (order) orders.push(order);
  }
  const [first] = orders;
  if (!first) return undefined;
  const combined = known ?? newCombinedOrder(context, number, orders);
  for (const order of orders) order.combined = combined;
  if (!known) {
    state.add(combined);
    payLater(context, first);
  }
  return { fields: prepayFields(first, context) };
};

/** The part of a combined request that concerns one order, with the names that a single order has. */
function partRequest({ fields, sent }: HandlerContext, own: RequestFields): SentRequest {
  const names = ['mchid', 'sub_mchid', 'sub_appid', 'attach', 'amount'];
  const body = Object.fromEntries(names.map((name) => [name, own(name)]));
  const fingerprint = `${sent.fingerprint.split(' ')[0]} ${canonicalJson([body, own('description'), fields('notify_url'), fields('combine_out_trade_no')])}`;
  return { ...sent, body, unsent: [], fingerprint };
}

function newCombinedOrder({ state, sent, fields }: HandlerContext, number: string, orders: Order[]): CombinedOrder {
  const now = state.clock.now();
  return {
    kind: 'combined-order',
    key: number,
    number,
    id: state.nextId('42000000', 28),
    state: 'NOTPAY',
    createdAt: now,
    changedAt: now,
    amount: orders.reduce((sum, { amount }) => sum + amount, 0),
    notifyUrl: textField(fields('notify_url')),
    sent,
    orders,
  };
}

function placeOrder(context: HandlerContext, fields = context.fields): Order | StateErrorName | undefined {
  const { state, operation, sent } = context;
  const total = amountField(fields('amount.total', 'amount.total_amount', 'total_fee'));
  if (total === undefined) return undefined;
  if (total <= 0) return 'badAmount';
  const known = state.stores.order.byKey(orderKey(fields));
  if (known) return placeAgain(known, sent);
  const order: Order = {
    ...foreignOrder({ ...context, fields }, total),
    id: state.nextId('42000000', 28),
    state: 'NOTPAY',
    notifyUrl: textField(fields('notify_url')),
    sent,
    tradeType: tradeTypeOf(operation.id, fields),
    placements: 1,
    profitSharing: fields('settle_info.profit_sharing') === true || fields('profit_sharing') === 'Y',
  };
  delete order.paidAt;
  state.add(order);
  return order;
}

function placeAgain(order: Order, { fingerprint }: SentRequest): Order | StateErrorName {
  if (order.state === 'CLOSED' || order.state === 'REVOKED') return 'orderClosed';
  if (order.sent.fingerprint !== fingerprint) return 'numberUsed';
  if (order.state !== 'NOTPAY') return 'orderPaid';
  order.placements += 1;
  return order;
}

function payLater({ state }: HandlerContext, order: Order): void {
  if (order.placements === 1) later(state, order, state.payAfter, () => payOrder(state, order));
}

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
function prepayFields({ key, sent, placements, tradeType }: Order, { state }: HandlerContext): Record<string, unknown> {
  const session = [key, sent.fingerprint, placements];
  const prepayId = `wx${compactTime(state.clock.now())}${hexDigits(20, ...session)}`;
  const page = `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepayId}`;
  const url = `${page}&package=${decimalDigits(10, ...session)}`;
  return {
    prepay_id: prepayId,
    ...(tradeType && { trade_type: tradeType }),
    code_url: `weixin://wxpay/bizpayurl?pr=${hexDigits(11, 'code', ...session)}`,
    h5_url: url,
    mweb_url: url,
  };
}

/** An order is asked for. */
export const query: OperationHandler = (context) => {
  const order = findOrder(context);
  return order ? orderAnswer(order, context) : unknownEntity(context, 'unknownOrder');
};

/** A combined order is asked for. */
export const queryCombined: OperationHandler = (context) => {
  const { fields, state } = context;
  const store = state.stores['combined-order'];
  const combined =
    store.byKey(textField(fields('combine_out_trade_no'))) ?? store.byId(textField(fields('combine_transaction_id')));
  return combined ? combinedAnswer(combined, context) : unknownEntity(context, 'unknownCombinedOrder');
};

/** A combined order is closed while it is unpaid: the request names every part of it. */
export const closeCombined: OperationHandler = (context) => {
  const { fields, state } = context;
  const combined = state.stores['combined-order'].byKey(textField(fields('combine_out_trade_no')));
  if (!combined) return unknownEntity(context, 'unknownCombinedOrder');
  const named = listField(fields('sub_orders')).map((own) => textField(own('out_trade_no')));
  if (combined.orders.some(({ number }) => !named.includes(number))) return 'partsDiffer';
  if (combined.state === 'SUCCESS') return 'orderPaid';
  const [first] = combined.orders;
  if (first) closeOrder(state, first);
  return undefined;
};

/** An order is closed while it is unpaid. */
export const close: OperationHandler = (context) => {
  const order = findOrder(context);
  if (!order) return unknownEntity(context, 'unknownOrder');
  if (order.combined) return 'partOfCombined';
  if (order.tradeType === 'MICROPAY') return 'onlyReversed';
  if (order.paidAt !== undefined && order.state !== 'REVOKED') return 'orderPaid';
  closeOrder(context.state, order);
  return undefined;
};

/** An order is taken back, paid or not. */
export const reverse: OperationHandler = (context) => {
  const order = findOrder(context);
  if (!order) return unknownEntity(context, 'unknownOrder');
  if (order.combined) return 'partOfCombined';
  reverseOrder(context.state, order);
  return undefined;
};

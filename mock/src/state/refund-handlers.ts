import { findOrder, newOrder, type OperationHandler, unknownOrder } from './handler-context.ts';
import { type Order, totalAmount } from './order-store.ts';
import { amountField, textField } from './request-fields.ts';
import type { StateErrorName } from './state-errors.ts';

/** Money goes back: never more than was paid, and the same number is the same refund. */
export const refund: OperationHandler = (scene) => {
  const { facts, book, now, strict } = scene;
  const total = amountField(facts('amount.total', 'total_fee'));
  const amount = amountField(facts('amount.refund', 'refund_fee'));
  const number = textField(facts('out_refund_no'));
  if (amount === undefined) return undefined;
  if (amount <= 0) return 'badAmount';
  const known = findOrder(scene);
  if (!known && (strict || total === undefined)) return unknownOrder(scene, 'unknownOrder');
  const order = known ?? newOrder(facts, total ?? amount, book, now);
  const fault = refundFault(order, { number, amount, total, now });
  if (fault) return fault;
  order.refunds.set(number, amount);
  book.add(order);
  return refundFields(order, number);
};

interface Wanted {
  number: string;
  amount: number;
  total: number | undefined;
  now: number;
}

/** Why an order can't be refunded as wanted. */
function refundFault(order: Order, { number, amount, total, now }: Wanted): StateErrorName | undefined {
  if (order.closed) return 'orderClosed';
  if (order.paidAt > now) return 'orderUnpaid';
  if (total !== undefined && total !== order.total) return 'refundDiffers';
  if ((order.refunds.get(number) ?? amount) !== amount) return 'refundDiffers';
  return totalAmount(order.refunds, number) + amount > order.total ? 'refundExceeds' : undefined;
}

/** A refund is asked for. */
export const queryRefund: OperationHandler = (scene) => {
  const number = textField(scene.facts('out_refund_no'));
  const order = scene.book.byRefund(number);
  return order ? refundFields(order, number) : unknownOrder(scene, 'unknownRefund');
};

function refundFields(order: Order, number: string): Record<string, unknown> {
  const amount = order.refunds.get(number);
  return {
    out_refund_no: number,
    // An order known by its transaction alone has no number that we could tell.
    ...(order.number && { out_trade_no: order.number }),
    transaction_id: order.transactionId,
    amount: { total: order.total, refund: amount },
    total_fee: order.total,
    refund_fee: amount,
  };
}

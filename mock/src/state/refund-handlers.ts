import { findOrder, newOrder, type OperationHandler, unknownOrder } from './handler-context.ts';
import { type Order, totalAmount } from './order-store.ts';
import { amountField, textField } from './request-fields.ts';
import type { StateErrorName } from './state-errors.ts';

/** Refunds an order: never more than was paid; the same `out_refund_no` is the same refund. */
export const refund: OperationHandler = (context) => {
  const { fields, orders, now, strict } = context;
  const total = amountField(fields('amount.total', 'total_fee'));
  const amount = amountField(fields('amount.refund', 'refund_fee'));
  const number = textField(fields('out_refund_no'));
  if (amount === undefined) return undefined;
  if (amount <= 0) return 'badAmount';
  const known = findOrder(context);
  if (!known && (strict || total === undefined)) return unknownOrder(context, 'unknownOrder');
  const order = known ?? newOrder(fields, total ?? amount, orders, now);
  const problem = refundError(order, { number, amount, total, now });
  if (problem) return problem;
  order.refunds.set(number, amount);
  orders.add(order);
  return refundFields(order, number);
};

interface RefundRequest {
  number: string;
  amount: number;
  total: number | undefined;
  now: number;
}

/** The reason why an order can't be refunded as requested. */
function refundError(order: Order, { number, amount, total, now }: RefundRequest): StateErrorName | undefined {
  if (order.closed) return 'orderClosed';
  if (order.paidAt > now) return 'orderUnpaid';
  if (total !== undefined && total !== order.total) return 'refundDiffers';
  if ((order.refunds.get(number) ?? amount) !== amount) return 'refundDiffers';
  return totalAmount(order.refunds, number) + amount > order.total ? 'refundExceeds' : undefined;
}

/** Queries a refund. */
export const queryRefund: OperationHandler = (context) => {
  const number = textField(context.fields('out_refund_no'));
  const order = context.orders.byRefund(number);
  return order ? refundFields(order, number) : unknownOrder(context, 'unknownRefund');
};

function refundFields(order: Order, number: string): Record<string, unknown> {
  const amount = order.refunds.get(number);
  return {
    out_refund_no: number,
    // An order known by its transaction alone has no order number to return.
    ...(order.number && { out_trade_no: order.number }),
    transaction_id: order.transactionId,
    amount: { total: order.total, refund: amount },
    total_fee: order.total,
    refund_fee: amount,
  };
}

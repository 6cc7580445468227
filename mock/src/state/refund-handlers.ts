import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import {
  findOrder,
  type HandlerAnswer,
  type HandlerContext,
  newOrder,
  type OperationHandler,
  subMerchantFields,
  unknownOrder,
} from './handler-context.ts';
import { compactTime, decimalDigits } from './identifiers.ts';
import { type Order, refundedAmount } from './order-store.ts';
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
  if (!known && (strict || total === undefined)) return unknownOrder(context, 'refundedOrderUnknown');
  const order = known ?? newOrder(fields, total ?? amount, orders, now);
  const other = orders.byRefund(number);
  const problem = other && other !== order ? 'refundDiffers' : refundError(order, { number, amount, total, now });
  if (problem) return problem;
  const id = `50${compactTime(now)}${decimalDigits(12, order.key, number)}`;
  if (!order.refunds.has(number)) order.refunds.set(number, { id, amount, acceptedAt: now });
  orders.add(order);
  return refundAnswer(order, number, context);
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
  if ((order.refunds.get(number)?.amount ?? amount) !== amount) return 'refundDiffers';
  return refundedAmount(order, number) + amount > order.total ? 'refundExceeds' : undefined;
}

/** Queries a refund, or all refunds of an order. */
export const queryRefund: OperationHandler = (context) => {
  const number = textField(context.fields('out_refund_no'));
  const order = context.orders.byRefund(number) ?? (number ? undefined : findOrder(context));
  if (!order || order.refunds.size === 0) return unknownOrder(context, 'unknownRefund');
  return refundAnswer(order, number || undefined, context);
};

/** The fields of a refund in both protocols, those of APIv2's query numbered. Without a number: of all refunds. */
function refundAnswer(
  order: Order,
  number: string | undefined,
  { now, payAfter, fields }: Pick<HandlerContext, 'now' | 'payAfter' | 'fields'>,
): HandlerAnswer {
  const refunds = [...order.refunds].filter(([each]) => number === undefined || each === number);
  const numbered = refunds.map(([each, { id, amount, acceptedAt }], index) => {
    const doneAt = acceptedAt + payAfter;
    return {
      [`out_refund_no_${index}`]: each,
      [`refund_id_${index}`]: id,
      [`refund_fee_${index}`]: amount,
      [`settlement_refund_fee_${index}`]: amount,
      [`refund_status_${index}`]: doneAt <= now ? 'SUCCESS' : 'PROCESSING',
      ...(doneAt <= now && { [`refund_success_time_${index}`]: beijingTime(doneAt).slice(0, 19).replace('T', ' ') }),
    };
  });
  const [[first, { id = '', amount = 0, acceptedAt = now }] = [number, {}]] = refunds;
  const isDone = acceptedAt + payAfter <= now;
  const { number: orderNumber, transactionId, total } = order;
  return {
    fields: {
      out_refund_no: first,
      refund_id: id,
      // An order known by its transaction alone has no order number to return.
      ...(orderNumber && { out_trade_no: orderNumber }),
      transaction_id: transactionId,
      status: isDone ? 'SUCCESS' : 'PROCESSING',
      create_time: beijingTime(acceptedAt),
      ...(isDone && { success_time: beijingTime(acceptedAt + payAfter) }),
      amount: { total, refund: amount, payer_total: total, payer_refund: amount, settlement_refund: amount },
      total_fee: total,
      cash_fee: total,
      refund_fee: amount,
      refund_count: refunds.length,
      total_refund_count: order.refunds.size,
      ...Object.assign({}, ...numbered),
    },
    without: [...subMerchantFields(fields), ...(isDone ? [] : ['success_time'])],
  };
}

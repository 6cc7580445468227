import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import {
  findOrder,
  type HandlerAnswer,
  type HandlerContext,
  type OperationHandler,
  unknownOrder,
} from './handler-context.ts';
import { compactTime, decimalDigits } from './identifiers.ts';
import { type Order, type ShareReceiver, sharedAmount, unsharedAmount } from './order-store.ts';
import { amountField, listField, textField } from './request-fields.ts';

/** Shares an order with receivers, up to its remaining amount; the same `out_order_no` is the same request. */
export const share: OperationHandler = (context) => {
  const order = findOrder(context);
  if (!order) return unknownOrder(context, 'unknownOrder');
  if (order.paidAt > context.now) return 'orderUnpaid';
  if (!order.profitSharing) return 'notSharing';
  const number = textField(context.fields('out_order_no'));
  const receivers = receiversOf(context);
  if (receivers.some(({ amount }) => amount <= 0)) return 'badAmount';
  if (sharedAmount({ receivers }) > unsharedAmount(order, number)) return 'shareExceeds';
  const id = `30${compactTime(context.now)}${decimalDigits(12, order.key, number)}`;
  order.shares.set(number, { id, receivers, acceptedAt: context.now });
  if (context.fields('unfreeze_unsplit', 'finish') === true) order.released = true;
  return shareAnswer(order, number, context);
};

const receiversOf = ({ fields }: HandlerContext): ShareReceiver[] =>
  listField(fields('receivers')).map((receiver) => ({
    type: textField(receiver('type')),
    account: textField(receiver('account', 'receiver_account', 'receiver_mchid')),
    amount: amountField(receiver('amount')) ?? 0,
    description: textField(receiver('description')),
  }));

/** Queries a profit-sharing request. */
export const queryShare: OperationHandler = (context) => {
  const number = textField(context.fields('out_order_no'));
  const order = context.orders.byShare(number);
  return order ? shareAnswer(order, number, context) : unknownOrder(context, 'unknownShare');
};

/** The fields of a profit-sharing request: its receivers get their parts after the time that a payment takes. */
function shareAnswer(order: Order, number: string, { now, payAfter, operation }: HandlerContext): HandlerAnswer {
  const { id, receivers, acceptedAt } = order.shares.get(number) ?? { id: '', receivers: [], acceptedAt: now };
  const doneAt = acceptedAt + payAfter;
  const isDone = doneAt <= now;
  const rows = receivers.map((receiver, index) => ({
    ...receiver,
    receiver_account: receiver.account,
    receiver_mchid: receiver.account,
    result: isDone ? 'SUCCESS' : 'PENDING',
    detail_id: `36${compactTime(acceptedAt)}${decimalDigits(12, id, index)}`,
    create_time: beijingTime(acceptedAt),
    finish_time: beijingTime(isDone ? doneAt : acceptedAt),
  }));
  const state = isDone ? 'FINISHED' : 'PROCESSING';
  return {
    fields: {
      transaction_id: order.transactionId,
      out_order_no: number,
      order_id: id,
      state,
      status: state,
      receivers: operation.version === 'v2' ? JSON.stringify(rows) : rows,
    },
  };
}

/** Releases the remaining amount of a shared order to the merchant. */
export const release: OperationHandler = (context) => {
  const order = findOrder(context);
  if (!order) return unknownOrder(context, 'unknownOrder');
  if (order.released) return 'shareExceeds';
  order.released = true;
  return undefined;
};

/** Queries the amount that may still be shared. */
export const queryUnshared: OperationHandler = (context) => {
  const order = findOrder(context);
  return order ? { fields: { unsplit_amount: unsharedAmount(order) } } : unknownOrder(context, 'unknownOrder');
};

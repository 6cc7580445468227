import { findOrder, type OperationHandler, unknownOrder } from './handler-context.ts';
import { unsharedAmount } from './order-store.ts';
import { amountField, listField, textField } from './request-fields.ts';

/** Shares an order with receivers, up to its remaining amount. */
export const share: OperationHandler = (context) => {
  const order = findOrder(context);
  if (!order) return unknownOrder(context, 'unknownOrder');
  if (order.paidAt > context.now) return 'orderUnpaid';
  if (!order.profitSharing) return 'notSharing';
  const number = textField(context.fields('out_order_no'));
  const amounts = listField(context.fields('receivers')).map((receiver) => amountField(receiver('amount')) ?? 0);
  const amount = amounts.reduce((sum, each) => sum + each, 0);
  if (amounts.some((each) => each <= 0)) return 'badAmount';
  if (amount > unsharedAmount(order, number)) return 'shareExceeds';
  order.shares.set(number, amount);
  if (context.fields('unfreeze_unsplit', 'finish') === true) order.released = true;
  return undefined;
};

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
  return order ? { unsplit_amount: unsharedAmount(order) } : unknownOrder(context, 'unknownOrder');
};

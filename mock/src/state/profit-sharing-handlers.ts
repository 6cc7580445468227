import { findOrder, type OperationHandler, unknownOrder } from './handler-context.ts';
import { unsharedAmount } from './order-store.ts';
import { amountField, listField, textField } from './request-fields.ts';

/** An order is shared with others: within what is left of it. */
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

/** What is left of a shared order is the merchant's. */
export const release: OperationHandler = (context) => {
  const order = findOrder(context);
  if (!order) return unknownOrder(context, 'unknownOrder');
  if (order.released) return 'shareExceeds';
  order.released = true;
  return undefined;
};

/** What is left to share is asked for. */
export const queryUnshared: OperationHandler = (context) => {
  const order = findOrder(context);
  return order ? { unsplit_amount: unsharedAmount(order) } : unknownOrder(context, 'unknownOrder');
};

import { unshared } from './book.ts';
import { amountFact, listFact, textFact } from './facts.ts';
import { type Act, findOrder, unknown } from './scene.ts';

/** An order is shared with others: within what is left of it. */
export const share: Act = (scene) => {
  const order = findOrder(scene);
  if (!order) return unknown(scene, 'unknownOrder');
  if (order.paidAt > scene.now) return 'orderUnpaid';
  if (!order.sharing) return 'notSharing';
  const number = textFact(scene.facts('out_order_no'));
  const amounts = listFact(scene.facts('receivers')).map((receiver) => amountFact(receiver('amount')) ?? 0);
  const amount = amounts.reduce((sum, each) => sum + each, 0);
  if (amounts.some((each) => each <= 0)) return 'badAmount';
  if (amount > unshared(order, number)) return 'shareExceeds';
  order.shares.set(number, amount);
  if (scene.facts('unfreeze_unsplit', 'finish') === true) order.released = true;
  return undefined;
};

/** What is left of a shared order is the merchant's. */
export const release: Act = (scene) => {
  const order = findOrder(scene);
  if (!order) return unknown(scene, 'unknownOrder');
  if (order.released) return 'shareExceeds';
  order.released = true;
  return undefined;
};

/** What is left to share is asked for. */
export const queryUnshared: Act = (scene) => {
  const order = findOrder(scene);
  return order ? { unsplit_amount: unshared(order) } : unknown(scene, 'unknownOrder');
};

import type { ScoreOrder } from './entities.ts';
import { later, type MockState, move } from './mock-state.ts';

/** The user confirms an order of WeChat Pay Score: the service begins. */
export function confirmScoreOrder(state: MockState, order: ScoreOrder): void {
  if (order.state === 'CREATED') move(state, order, 'DOING');
}

/** The service is over and its price known; the user is charged after the time that a payment takes, nothing at once. */
export function completeScoreOrder(
  state: MockState,
  order: ScoreOrder,
  settled: ScoreOrder['settled'],
  total: number,
): void {
  order.settled = { ...order.settled, ...settled };
  order.amount = total;
  state.changed(order);
  if (total === 0) payScoreOrder(state, order);
  else later(state, order, state.payAfter, () => payScoreOrder(state, order));
}

/** The user has paid. */
export function payScoreOrder(state: MockState, order: ScoreOrder): void {
  if (order.state !== 'DOING' || !order.settled) return;
  if (order.amount > 0) order.paidAt = state.clock.now();
  move(state, order, 'DONE');
}

/** The merchant takes an order back before it is paid, or the user let it expire. */
export function endScoreOrder(state: MockState, order: ScoreOrder, to: 'REVOKED' | 'EXPIRED'): void {
  if (order.state === 'CREATED' || order.state === 'DOING') move(state, order, to);
}

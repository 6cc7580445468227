import type { Order, Share, ShareReturn } from './entities.ts';
import { unsharedAmount } from './entities.ts';
import { type MockState, move } from './mock-state.ts';
import { MAX_PER_ORDER } from './orders.ts';
import type { StateErrorName } from './state-errors.ts';

/** The reason why an order can't be shared with receivers. */
export function shareProblem(order: Order, receivers: Share['receivers']): StateErrorName | undefined {
  if (order.paidAt === undefined) return 'orderUnpaid';
  if (!order.profitSharing) return 'notSharing';
  if (receivers.some(({ amount }) => amount <= 0)) return 'badAmount';
  const sum = receivers.reduce((total, { amount }) => total + amount, 0);
  if (order.state === 'REVOKED' || sum > unsharedAmount(order)) return 'shareExceeds';
  return order.shares.length >= MAX_PER_ORDER ? 'tooManyShares' : undefined;
}

/** The receivers of a share get their parts, or are refused. */
export function endShare(state: MockState, share: Share, failed = false): void {
  if (share.state !== 'PROCESSING') return;
  if (failed) share.failed = true;
  move(state, share, 'FINISHED');
}

/** What of a receiver's part can still be returned, in fen: what is on its way back counts as returned. */
export function returnableAmount({ receivers, returns, failed }: Share, account: string): number {
  if (failed) return 0;
  const sum = (parts: { amount: number }[]) => parts.reduce((total, { amount }) => total + amount, 0);
  const own = receivers.filter((receiver) => receiver.account === account);
  return sum(own) - sum(returns.filter((each) => each.account === account && each.state !== 'FAILED'));
}

/** A return arrives at the order, or fails. */
export function endReturn(state: MockState, returned: ShareReturn, to: 'SUCCESS' | 'FAILED'): void {
  if (returned.state === 'PROCESSING') move(state, returned, to);
}

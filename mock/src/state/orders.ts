import type { Order, Refund } from './entities.ts';
import { heldAmount, refundedAmount, wasPaid } from './entities.ts';
import { type MockState, move } from './mock-state.ts';
import { unsentRequest } from './sent-request.ts';
import type { StateErrorName } from './state-errors.ts';

/** Refunds, or profit-sharing requests, that one order can have. */
export const MAX_PER_ORDER = 50;

/** The buyer pays an order, and every other order that is combined with it. */
export function payOrder(state: MockState, order: Order): void {
  const together = order.combined?.orders ?? [order];
  for (const each of together.filter(({ state: now }) => now === 'NOTPAY')) {
    each.paidAt = state.clock.now();
    move(state, each, 'SUCCESS');
  }
  if (order.combined?.state === 'NOTPAY') move(state, order.combined, 'SUCCESS');
}

/** An unpaid order is closed, and every other order that is combined with it. */
export function closeOrder(state: MockState, order: Order): void {
  if (order.state !== 'NOTPAY') return;
  const { combined } = order;
  for (const each of combined?.orders ?? [order]) move(state, each, 'CLOSED');
  if (combined) move(state, combined, 'CLOSED');
}

/** The buyer's payment fails for good. */
export function failOrder(state: MockState, order: Order): void {
  if (order.state === 'NOTPAY') move(state, order, 'PAYERROR');
}

/** A paid order is taken back, and its money with it; an unpaid one is closed. */
export function reverseOrder(state: MockState, order: Order): void {
  if (order.state === 'CLOSED' || order.state === 'REVOKED') return;
  move(state, order, 'REVOKED');
}

/** A refund as it is asked for. */
export interface RefundRequest {
  key: string;
  number: string;
  amount: number;
  notifyUrl?: string;
  sent?: Refund['sent'];
}

/** The reason why an order can't be refunded by an amount. */
export function refundProblem(order: Order, amount: number): StateErrorName | undefined {
  if (amount <= 0) return 'badAmount';
  if (order.state === 'CLOSED' || order.state === 'REVOKED') return 'orderClosed';
  if (!wasPaid(order)) return 'orderUnpaid';
  if (refundedAmount(order) + amount > order.amount) return 'refundExceeds';
  // What was shared comes back by a return first.
  if (heldAmount(order) + amount > order.amount) return 'refundWaitsForShares';
  return order.refunds.length >= MAX_PER_ORDER ? 'tooManyRefunds' : undefined;
}

/** Begins a refund, which {@link refundProblem} allows; it is done after the time that a payment takes. */
export function refundOrder(state: MockState, order: Order, request: RefundRequest): Refund {
  const now = state.clock.now();
  const { notifyUrl = '', sent = unsentRequest(order.sent), ...numbers } = request;
  const refund: Refund = {
    kind: 'refund',
    ...numbers,
    id: state.nextId('5030', 29),
    state: 'PROCESSING',
    createdAt: now,
    changedAt: now,
    notifyUrl,
    sent,
    order,
  };
  order.refunds.push(refund);
  order.state = 'REFUND';
  order.changedAt = now;
  state.add(refund);
  state.changed(order);
  return refund;
}

/** A refund ends well, or not: its amount is the order's again. */
export function endRefund(state: MockState, refund: Refund, to: 'SUCCESS' | 'CLOSED' | 'ABNORMAL'): void {
  if (refund.state !== 'PROCESSING' && refund.state !== 'ABNORMAL') return;
  move(state, refund, to);
}

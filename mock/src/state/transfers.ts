import type { Transfer } from './entities.ts';
import { later, type MockState, move } from './mock-state.ts';

/** The receiver takes a transfer that waits for it, which arrives after half the time that a payment takes. */
export function confirmTransfer(state: MockState, transfer: Transfer): void {
  move(state, transfer, 'TRANSFERING');
  later(state, transfer, state.payAfter / 2, () => endTransfer(state, transfer, 'SUCCESS'));
}

/** A transfer ends that has not ended before. */
export function endTransfer(state: MockState, transfer: Transfer, to: 'SUCCESS' | 'FAIL' | 'CANCELLED'): void {
  move(state, transfer, to);
}

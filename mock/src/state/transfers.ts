import type { Transfer } from './entities.ts';
import { later, type MockState, move } from './mock-state.ts';

/** The receiver takes a transfer, which arrives after half the time that a payment takes. */
export function confirmTransfer(state: MockState, transfer: Transfer): void {
  if (transfer.state !== 'WAIT_USER_CONFIRM' && transfer.state !== 'ACCEPTED') return;
  move(state, transfer, 'TRANSFERING');
  later(state, transfer, state.payAfter / 2, () => endTransfer(state, transfer, 'SUCCESS'));
}

/** States in which a transfer stays. */
const FINAL: readonly Transfer['state'][] = ['SUCCESS', 'FAIL', 'CANCELLED'];

/** A transfer ends. */
export function endTransfer(state: MockState, transfer: Transfer, to: 'SUCCESS' | 'FAIL' | 'CANCELLED'): void {
  if (!FINAL.includes(transfer.state)) move(state, transfer, to);
}

import type { Contract } from './entities.ts';
import { type MockState, move } from './mock-state.ts';

/** The user signs a contract that waits for it. */
export function signContract(state: MockState, contract: Contract): void {
  contract.signedAt = state.clock.now();
  move(state, contract, 'SIGNED');
}

/** A contract ends that was signed. */
export function endContract(state: MockState, contract: Contract): void {
  contract.terminatedAt = state.clock.now();
  move(state, contract, 'TERMINATED');
}

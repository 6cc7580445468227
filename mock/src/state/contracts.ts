import type { Contract } from './entities.ts';
import { type MockState, move } from './mock-state.ts';

/** The user signs a contract. */
export function signContract(state: MockState, contract: Contract): void {
  if (contract.state !== 'SIGNING') return;
  contract.signedAt = state.clock.now();
  move(state, contract, 'SIGNED');
}

/** A contract ends. */
export function endContract(state: MockState, contract: Contract): void {
  if (contract.state === 'TERMINATED') return;
  contract.terminatedAt = state.clock.now();
  move(state, contract, 'TERMINATED');
}

import type { Coupon } from './entities.ts';
import { type MockState, move } from './mock-state.ts';

/** A user pays with a coupon. */
export function consumeCoupon(state: MockState, coupon: Coupon): void {
  if (coupon.state !== 'SENDED') return;
  coupon.usedAt = state.clock.now();
  coupon.transactionId = state.nextId('42000000', 28);
  move(state, coupon, 'USED');
}

/** A coupon is not used in time. */
export function expireCoupon(state: MockState, coupon: Coupon): void {
  if (coupon.state === 'SENDED') move(state, coupon, 'EXPIRED');
}

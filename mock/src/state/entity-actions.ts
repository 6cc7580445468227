import { endContract, signContract } from './contracts.ts';
import { consumeCoupon, expireCoupon } from './coupons.ts';
import { type Entity, type EntityAction, type EntityOf, type Order, refundedAmount } from './entities.ts';
import type { MockState } from './mock-state.ts';
import { closeOrder, endRefund, failOrder, payOrder, refundOrder, refundProblem } from './orders.ts';
import { endReturn, endShare } from './profit-sharing.ts';
import { confirmScoreOrder, endScoreOrder, payScoreOrder } from './score-orders.ts';
import { confirmTransfer, endTransfer } from './transfers.ts';

/** Actions that an object has in its state, with what each does. */
export type EntityActions = Partial<Record<EntityAction, (state: MockState) => void>>;

/** The actions of an object in its state. */
export function actionsOf(entity: Entity): EntityActions {
  switch (entity.kind) {
    case 'order':
      return orderActions(entity);
    case 'combined-order':
      return combinedActions(entity);
    case 'refund':
      return refundActions(entity);
    case 'share':
      return shareActions(entity);
    case 'share-return':
      return returnActions(entity);
    case 'transfer':
      return transferActions(entity);
    case 'score-order':
      return scoreActions(entity);
    case 'coupon':
      return couponActions(entity);
    case 'contract':
      return contractActions(entity);
  }
}

function refundActions(refund: EntityOf<'refund'>): EntityActions {
  if (refund.state !== 'PROCESSING' && refund.state !== 'ABNORMAL') return {};
  return {
    succeed: (state) => endRefund(state, refund, 'SUCCESS'),
    close: (state) => endRefund(state, refund, 'CLOSED'),
    ...(refund.state === 'PROCESSING' && { fail: (state) => endRefund(state, refund, 'ABNORMAL') }),
  };
}

function shareActions(share: EntityOf<'share'>): EntityActions {
  if (share.state !== 'PROCESSING') return {};
  return {
    succeed: (state) => endShare(state, share),
    ...(!share.release && { fail: (state) => endShare(state, share, true) }),
  };
}

const returnActions = (returned: EntityOf<'share-return'>): EntityActions =>
  returned.state === 'PROCESSING'
    ? {
        succeed: (state) => endReturn(state, returned, 'SUCCESS'),
        fail: (state) => endReturn(state, returned, 'FAILED'),
      }
    : {};

const couponActions = (coupon: EntityOf<'coupon'>): EntityActions =>
  coupon.state === 'SENDED'
    ? { use: (state) => consumeCoupon(state, coupon), expire: (state) => expireCoupon(state, coupon) }
    : {};

function contractActions(contract: EntityOf<'contract'>): EntityActions {
  if (contract.state === 'SIGNING') return { confirm: (state) => signContract(state, contract) };
  return contract.state === 'SIGNED' ? { terminate: (state) => endContract(state, contract) } : {};
}

function scoreActions(order: EntityOf<'score-order'>): EntityActions {
  const close = (state: MockState) => endScoreOrder(state, order, 'REVOKED');
  if (order.state === 'CREATED') {
    return {
      confirm: (state) => confirmScoreOrder(state, order),
      expire: (state) => endScoreOrder(state, order, 'EXPIRED'),
      close,
    };
  }
  if (order.state !== 'DOING') return {};
  return { ...(order.settled && { pay: (state) => payScoreOrder(state, order) }), close };
}

function orderActions(order: Order): EntityActions {
  if (order.state === 'NOTPAY') {
    return {
      pay: (state) => payOrder(state, order),
      close: (state) => closeOrder(state, order),
      ...(!order.combined && { fail: (state) => failOrder(state, order) }),
    };
  }
  const rest = order.amount - refundedAmount(order);
  if (refundProblem(order, rest)) return {};
  return { refund: (state) => refundRest(state, order, rest) };
}

/** A refund from the merchant platform has a number of the platform's. */
function refundRest(state: MockState, order: Order, amount: number): void {
  const number = state.nextId('5030', 29);
  refundOrder(state, order, { key: `${order.key.split('/')[0]}/${number}`, number, amount });
}

function combinedActions(combined: EntityOf<'combined-order'>): EntityActions {
  if (combined.state !== 'NOTPAY') return {};
  const [first] = combined.orders;
  return {
    ...(first && { pay: (state) => payOrder(state, first), close: (state) => closeOrder(state, first) }),
  };
}

function transferActions(transfer: EntityOf<'transfer'>): EntityActions {
  const fail = (state: MockState) => endTransfer(state, transfer, 'FAIL');
  switch (transfer.state) {
    case 'ACCEPTED':
    case 'WAIT_USER_CONFIRM':
      return { confirm: (state) => confirmTransfer(state, transfer), fail };
    case 'TRANSFERING':
      return { succeed: (state) => endTransfer(state, transfer, 'SUCCESS'), fail };
    case 'CANCELING':
      return { succeed: (state) => endTransfer(state, transfer, 'CANCELLED') };
    default:
      return {};
  }
}

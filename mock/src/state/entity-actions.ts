import { type Entity, type Order, refundedAmount } from './entities.ts';
import type { MockState } from './mock-state.ts';
import { closeOrder, endRefund, failOrder, payOrder, refundOrder, refundProblem } from './orders.ts';
import { endReturn, endShare } from './profit-sharing.ts';
import { confirmTransfer, endTransfer } from './transfers.ts';

/** What can be done to a stored object from outside: what its buyer, receiver or bank would do. */
export const ENTITY_ACTIONS = [
  'pay',
  'close',
  'refund',
  'confirm',
  'succeed',
  'fail',
  'use',
  'expire',
  'terminate',
] as const;
export type EntityAction = (typeof ENTITY_ACTIONS)[number];

/** Actions that an object has in its state, with what each does. */
export type EntityActions = Partial<Record<EntityAction, (state: MockState) => void>>;

/** The actions of an object in its state. */
export function actionsOf(entity: Entity): EntityActions {
  switch (entity.kind) {
    case 'order':
      return orderActions(entity);
    case 'combined-order':
      return entity.state === 'NOTPAY' ? combinedActions(entity) : {};
    case 'refund':
      if (entity.state !== 'PROCESSING' && entity.state !== 'ABNORMAL') return {};
      return {
        succeed: (state) => endRefund(state, entity, 'SUCCESS'),
        close: (state) => endRefund(state, entity, 'CLOSED'),
        ...(entity.state === 'PROCESSING' && { fail: (state) => endRefund(state, entity, 'ABNORMAL') }),
      };
    case 'share':
      if (entity.state !== 'PROCESSING') return {};
      return {
        succeed: (state) => endShare(state, entity),
        ...(!entity.release && { fail: (state) => endShare(state, entity, true) }),
      };
    case 'share-return':
      if (entity.state !== 'PROCESSING') return {};
      return {
        succeed: (state) => endReturn(state, entity, 'SUCCESS'),
        fail: (state) => endReturn(state, entity, 'FAILED'),
      };
    case 'transfer':
      return transferActions(entity);
    default:
      return {};
  }
}

function orderActions(order: Order): EntityActions {
  if (order.state === 'NOTPAY') {
    return {
      pay: (state) => payOrder(state, order),
      close: (state) => closeOrder(state, order),
      fail: (state) => failOrder(state, order),
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

function combinedActions(combined: Extract<Entity, { kind: 'combined-order' }>): EntityActions {
  const [first] = combined.orders;
  return {
    ...(first && { pay: (state) => payOrder(state, first) }),
    close: (state) => {
      for (const order of combined.orders) closeOrder(state, order);
    },
  };
}

function transferActions(transfer: Extract<Entity, { kind: 'transfer' }>): EntityActions {
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

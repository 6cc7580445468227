import type { EntityBase } from './entity-store.ts';

/** An order that a request placed, or that one spoke of. */
export interface Order extends EntityBase {
  kind: 'order';
  state: 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED' | 'PAYERROR';
  /** `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`; empty for an order that was placed elsewhere. */
  tradeType: string;
  /** How often it was placed: each time has a prepay session of its own. */
  placements: number;
  paidAt?: number;
  /** Profit-sharing was asked for. */
  profitSharing: boolean;
  /** The remaining amount was released to the merchant. */
  released: boolean;
  refunds: Refund[];
  shares: Share[];
  /** The combined order that it is a part of. */
  combined?: CombinedOrder;
}

/** Orders that are paid together. */
export interface CombinedOrder extends EntityBase {
  kind: 'combined-order';
  state: 'NOTPAY' | 'SUCCESS' | 'CLOSED';
  orders: Order[];
}

/** A refund of an order. */
export interface Refund extends EntityBase {
  kind: 'refund';
  state: 'PROCESSING' | 'SUCCESS' | 'CLOSED' | 'ABNORMAL';
  order: Order;
}

/** What a receiver gets of a shared order. */
export interface ShareReceiver {
  type: string;
  account: string;
  /** In fen. */
  amount: number;
  description: string;
}

/** A profit-sharing request on an order. */
export interface Share extends EntityBase {
  kind: 'share';
  state: 'PROCESSING' | 'FINISHED';
  order: Order;
  receivers: ShareReceiver[];
  returns: ShareReturn[];
  /** Its receivers were refused: their parts are the order's again. */
  failed?: true;
  /** The merchant itself is the receiver: the rest of the order was released. */
  release?: true;
}

/** A return of a receiver's part to the order. */
export interface ShareReturn extends EntityBase {
  kind: 'share-return';
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED';
  share: Share;
  account: string;
  description: string;
}

/** A transfer to a user. */
export interface Transfer extends EntityBase {
  kind: 'transfer';
  state: 'ACCEPTED' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED';
}

/** An order of WeChat Pay Score. */
export interface ScoreOrder extends EntityBase {
  kind: 'score-order';
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED';
  /** What was asked for at last: items, sums and times replace those of the request that made it. */
  settled?: Readonly<Record<string, unknown>>;
  openid: string;
  paidAt?: number;
  transactionId: string;
}

/** A coupon that a user was sent. */
export interface Coupon extends EntityBase {
  kind: 'coupon';
  state: 'SENDED' | 'USED' | 'EXPIRED';
  stockId: string;
  openid: string;
  usedAt?: number;
  /** Of the payment with which it was used. */
  transactionId?: string;
}

/** A contract by which a merchant charges a user. */
export interface Contract extends EntityBase {
  kind: 'contract';
  state: 'SIGNING' | 'SIGNED' | 'TERMINATED';
  planId: string;
  openid: string;
  signedAt?: number;
  terminatedAt?: number;
}

/** Any stored object. */
export type Entity = Order | CombinedOrder | Refund | Share | ShareReturn | Transfer | ScoreOrder | Coupon | Contract;

/** The kinds of stored objects. */
export const ENTITY_KINDS = [
  'order',
  'combined-order',
  'refund',
  'share',
  'share-return',
  'transfer',
  'score-order',
  'coupon',
  'contract',
] as const;
export type EntityKind = Entity['kind'];

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

/** A stored object of one kind. */
export type EntityOf<K extends EntityKind> = Extract<Entity, { kind: K }>;

/** The sum in fen that was refunded, or is about to be. */
export const refundedAmount = ({ refunds }: Order): number => sumOf(refunds.filter(({ state }) => state !== 'CLOSED'));

/** What a profit-sharing request holds of its order in fen, returns deducted. */
export const sharedAmount = ({ receivers, returns, failed, release }: Share): number =>
  failed || release ? 0 : sumOf(receivers) - sumOf(returns.filter(({ state }) => state === 'SUCCESS'));

/** What of an order is refunded or with receivers, in fen. */
export const heldAmount = (order: Order): number =>
  refundedAmount(order) + order.shares.reduce((sum, share) => sum + sharedAmount(share), 0);

/** The amount of an order that may still be shared, in fen. */
export const unsharedAmount = (order: Order): number =>
  order.released || !order.profitSharing ? 0 : order.amount - heldAmount(order);

/** Whether an order was paid, whatever became of it afterwards. */
export const wasPaid = ({ paidAt }: Order): boolean => paidAt !== undefined;

const sumOf = (parts: readonly { amount: number }[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);

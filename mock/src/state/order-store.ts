import { dropOldest } from './drop-oldest.ts';
import { compactTime } from './identifiers.ts';

/** A refund of an order. */
interface Refund {
  /** `refund_id` */
  id: string;
  /** In fen. */
  amount: number;
  acceptedAt: number;
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
export interface Share {
  /** `order_id` */
  id: string;
  receivers: ShareReceiver[];
  acceptedAt: number;
}

/** An order that a request placed, or that one spoke of. */
export interface Order {
  /** `out_trade_no`, led by the sub-merchant's number when there is one. */
  key: string;
  number: string;
  transactionId: string;
  /** `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`; empty for an order that was placed elsewhere. */
  tradeType: string;
  /** In fen. */
  total: number;
  /** The fields that a second request with the same number must repeat. */
  fingerprint: string;
  /** How often the order was placed: each time has a prepay session of its own. */
  placements: number;
  /** Fields of the request that answers repeat once the order is paid, or always. */
  sent: { attach: string; openid: string };
  /** Profit-sharing was asked for. */
  profitSharing: boolean;
  paidAt: number;
  closed?: 'CLOSED' | 'REVOKED';
  /** By `out_refund_no`. */
  refunds: Map<string, Refund>;
  /** By `out_order_no`. */
  shares: Map<string, Share>;
  /** The remaining amount was released to the merchant. */
  released: boolean;
}

/** The orders that a mock server stores. */
export interface OrderStore {
  add(order: Order): void;
  byKey(key: string): Order | undefined;
  byTransaction(id: string): Order | undefined;
  byRefund(number: string): Order | undefined;
  byShare(number: string): Order | undefined;
  /** `transaction_id` of the next order: 28 digits, as real ones have. */
  nextTransactionId(now: number): string;
}

/** Orders that are kept. */
const MAX_ORDERS = 10_000;

/** Opens an empty order store. */
export function createOrderStore(): OrderStore {
  const orders = new Map<string, Order>();
  let count = 0;
  const find = (wanted: (order: Order) => boolean): Order | undefined => {
    for (const order of orders.values()) if (wanted(order)) return order;
    return undefined;
  };
  return {
    add(order) {
      orders.set(order.key, order);
      dropOldest(orders, MAX_ORDERS);
    },
    byKey: (key) => orders.get(key),
    byTransaction: (id) => find(({ transactionId }) => transactionId === id),
    byRefund: (number) => find(({ refunds }) => refunds.has(number)),
    byShare: (number) => find(({ shares }) => shares.has(number)),
    nextTransactionId(now) {
      count += 1;
      return `42000000${compactTime(now).slice(0, 8)}${String(count).padStart(12, '0')}`;
    },
  };
}

/** The state of an order at a time, as both protocols name it. */
export function tradeState({ closed, refunds, paidAt }: Order, now: number): string {
  if (closed) return closed;
  if (refunds.size > 0) return 'REFUND';
  return paidAt <= now ? 'SUCCESS' : 'NOTPAY';
}

/** The sum of all refunds of an order in fen, but for the one of a number. */
export const refundedAmount = ({ refunds }: Order, except?: string): number =>
  [...refunds].reduce((sum, [number, { amount }]) => (number === except ? sum : sum + amount), 0);

/** What a profit-sharing request shares in fen. */
export const sharedAmount = ({ receivers }: Pick<Share, 'receivers'>): number =>
  receivers.reduce((sum, { amount }) => sum + amount, 0);

/** The amount of an order that may still be shared, in fen. */
export function unsharedAmount(order: Order, except?: string): number {
  if (order.released) return 0;
  const shared = [...order.shares].map(([number, share]) => (number === except ? 0 : sharedAmount(share)));
  return order.total - refundedAmount(order) - shared.reduce((sum, amount) => sum + amount, 0);
}

/** An order that a request placed, or that one spoke of. */
export interface Order {
  /** `out_trade_no`, led by the sub-merchant's number when there is one. */
  key: string;
  number: string;
  transactionId: string;
  /** In fen. */
  total: number;
  /** The fields that a second request with the same number must repeat. */
  fingerprint: string;
  /** Profit-sharing was asked for. */
  profitSharing: boolean;
  paidAt: number;
  closed?: 'CLOSED' | 'REVOKED';
  /** Amounts by `out_refund_no`. */
  refunds: Map<string, number>;
  /** Amounts by `out_order_no`. */
  shares: Map<string, number>;
  /** The remaining amount was released to the merchant. */
  released: boolean;
}

/** The orders that a mock server stores. */
export interface OrderStore {
  add(order: Order): void;
  byKey(key: string): Order | undefined;
  byTransaction(id: string): Order | undefined;
  byRefund(number: string): Order | undefined;
  /** `transaction_id` of the next order: 28 digits, as real ones have. */
  nextTransactionId(now: number): string;
}

/** Orders that are kept; the oldest go first, so that memory stays flat. */
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
      for (const oldest of orders.keys()) {
        if (orders.size <= MAX_ORDERS) break;
        orders.delete(oldest);
      }
    },
    byKey: (key) => orders.get(key),
    byTransaction: (id) => find(({ transactionId }) => transactionId === id),
    byRefund: (number) => find(({ refunds }) => refunds.has(number)),
    nextTransactionId(now) {
      count += 1;
      const day = new Date(now).toISOString().slice(0, 10).replaceAll('-', '');
      return `42000000${day}${String(count).padStart(12, '0')}`;
    },
  };
}

/** The state of an order at a time, as both protocols name it. */
export function tradeState({ closed, refunds, paidAt }: Order, now: number): string {
  if (closed) return closed;
  if (refunds.size > 0) return 'REFUND';
  return paidAt <= now ? 'SUCCESS' : 'NOTPAY';
}

/** The sum of amounts, but for the one of a number. */
export function totalAmount(amounts: ReadonlyMap<string, number>, except?: string): number {
  return [...amounts].reduce((sum, [number, amount]) => (number === except ? sum : sum + amount), 0);
}

/** The amount of an order that may still be shared, in fen. */
export function unsharedAmount(order: Order, except?: string): number {
  return order.released ? 0 : order.total - totalAmount(order.refunds) - totalAmount(order.shares, except);
}

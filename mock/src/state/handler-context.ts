import type { Order, OrderStore } from './order-store.ts';
import { orderKey, type RequestFields, textField } from './request-fields.ts';
import type { StateErrorName } from './state-errors.ts';

/** Input of an operation handler. */
export interface HandlerContext {
  fields: RequestFields;
  orders: OrderStore;
  now: number;
  /** Milliseconds after which the buyer of an order pays. */
  payAfter: number;
  /** Orders of which the mock server never heard don't exist; else it takes the request's word for them. */
  strict: boolean;
}

/** Handles one operation: response fields, an error, or undefined when the response comes from the spec alone. */
export type OperationHandler = (context: HandlerContext) => Record<string, unknown> | StateErrorName | undefined;

/** An order made from a request: paid, unless the caller says otherwise. */
export function newOrder(fields: RequestFields, total: number, orders: OrderStore, now: number): Order {
  const number = textField(fields('out_trade_no'));
  const transactionId = textField(fields('transaction_id')) || orders.nextTransactionId(now);
  return {
    key: number ? orderKey(fields) : transactionId,
    number,
    transactionId,
    total,
    fingerprint: '',
    profitSharing: true,
    paidAt: now,
    refunds: new Map(),
    shares: new Map(),
    released: false,
  };
}

/** The order that a request speaks of. */
export function findOrder({ orders, fields }: HandlerContext): Order | undefined {
  const id = textField(fields('transaction_id'));
  return (id && orders.byTransaction(id)) || orders.byKey(orderKey(fields));
}

/** The error for an order that was not placed here; none unless the state is strict. */
export const unknownOrder = ({ strict }: HandlerContext, problem: StateErrorName): StateErrorName | undefined =>
  strict ? problem : undefined;

import type { Order, OrderStore } from './order-store.ts';
import { orderKey, type RequestFields, textField } from './request-fields.ts';
import type { StateErrorName } from './state-errors.ts';

/** What an act works on. */
export interface HandlerContext {
  facts: RequestFields;
  book: OrderStore;
  now: number;
  /** Milliseconds after which the buyer of an order pays. */
  payAfter: number;
  /** Orders of which the double never heard don't exist; else it takes the request's word for them. */
  strict: boolean;
}

/** What an act says: fields of the answer, a fault, or nothing, when the answer comes from the spec alone. */
export type OperationHandler = (scene: HandlerContext) => Record<string, unknown> | StateErrorName | undefined;

/** An order as a request tells of it: paid, until the caller says otherwise. */
export function newOrder(facts: RequestFields, total: number, book: OrderStore, now: number): Order {
  const number = textField(facts('out_trade_no'));
  const transactionId = textField(facts('transaction_id')) || book.nextTransactionId(now);
  return {
    key: number ? orderKey(facts) : transactionId,
    number,
    transactionId,
    total,
    terms: '',
    sharing: true,
    paidAt: now,
    refunds: new Map(),
    shares: new Map(),
    released: false,
  };
}

/** The order that a request speaks of. */
export function findOrder({ book, facts }: HandlerContext): Order | undefined {
  const id = textField(facts('transaction_id'));
  return (id && book.byTransaction(id)) || book.byKey(orderKey(facts));
}

/** What is said of an order that the double doesn't know. */
export const unknownOrder = ({ strict }: HandlerContext, fault: StateErrorName): StateErrorName | undefined =>
  strict ? fault : undefined;

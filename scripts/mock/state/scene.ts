import type { Book, Order } from './book.ts';
import { type Facts, orderKey, textFact } from './facts.ts';
import type { FaultName } from './faults.ts';

/** What an act works on. */
export interface Scene {
  facts: Facts;
  book: Book;
  now: number;
  /** Milliseconds after which the buyer of an order pays. */
  payAfter: number;
  /** Orders of which the double never heard don't exist; else it takes the request's word for them. */
  strict: boolean;
}

/** What an act says: fields of the answer, a fault, or nothing, when the answer comes from the spec alone. */
export type Act = (scene: Scene) => Record<string, unknown> | FaultName | undefined;

/** An order as a request tells of it: paid, until the caller says otherwise. */
export function newOrder(facts: Facts, total: number, book: Book, now: number): Order {
  const number = textFact(facts('out_trade_no'));
  const transactionId = textFact(facts('transaction_id')) || book.nextTransactionId(now);
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
export function findOrder({ book, facts }: Scene): Order | undefined {
  const id = textFact(facts('transaction_id'));
  return (id && book.byTransaction(id)) || book.byKey(orderKey(facts));
}

/** What is said of an order that the double doesn't know. */
export const unknown = ({ strict }: Scene, fault: FaultName): FaultName | undefined => (strict ? fault : undefined);

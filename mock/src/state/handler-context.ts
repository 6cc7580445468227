import type { Operation } from '../../../scripts/spec/catalog-model.ts';
import type { Order, OrderStore } from './order-store.ts';
import { orderKey, type RequestFields, textField } from './request-fields.ts';
import type { StateErrorName } from './state-errors.ts';
import type { TransferStore } from './transfer-store.ts';

/** Input of an operation handler. */
export interface HandlerContext {
  operation: Pick<Operation, 'id' | 'version'>;
  fields: RequestFields;
  orders: OrderStore;
  transfers: TransferStore;
  now: number;
  /** Milliseconds after which the buyer of an order pays, a refund is done, a receiver takes a transfer. */
  payAfter: number;
  /** Orders of which the mock server never heard don't exist; else it takes the request's word for them. */
  strict: boolean;
}

/** Fields laid over the response made from the spec; `without`: fields that it does not have in this state. */
export interface HandlerAnswer {
  fields: Record<string, unknown>;
  without?: readonly string[];
}

/** Handles one operation: an answer, an error, or undefined when the response comes from the spec alone. */
export type OperationHandler = (context: HandlerContext) => HandlerAnswer | StateErrorName | undefined;

/** An order made from a request: paid, unless the caller says otherwise. */
export function newOrder(fields: RequestFields, total: number, orders: OrderStore, now: number): Order {
  const number = textField(fields('out_trade_no'));
  const transactionId = textField(fields('transaction_id')) || orders.nextTransactionId(now);
  return {
    key: number ? orderKey(fields) : transactionId,
    number,
    transactionId,
    tradeType: '',
    total,
    fingerprint: '',
    placements: 0,
    sent: { attach: textField(fields('attach')), openid: textField(fields('payer.openid', 'openid')) },
    profitSharing: true,
    paidAt: now,
    refunds: new Map(),
    shares: new Map(),
    released: false,
  };
}

/** The order that a request speaks of. */
export function findOrder({ orders, fields }: Pick<HandlerContext, 'orders' | 'fields'>): Order | undefined {
  const id = textField(fields('transaction_id'));
  return (id && orders.byTransaction(id)) || orders.byKey(orderKey(fields));
}

/** The fields of an institution's sub-merchant that answers to a merchant of its own don't have. */
export const subMerchantFields = (fields: RequestFields): string[] =>
  textField(fields('sub_mchid', 'sub_mch_id'))
    ? []
    : ['sub_mchid', 'sub_mch_id', 'sub_appid', 'sub_openid', 'sub_is_subscribe', 'payer.sub_openid'];

/** The error for an order that was not placed here; none unless the state is strict. */
export const unknownOrder = ({ strict }: HandlerContext, problem: StateErrorName): StateErrorName | undefined =>
  strict ? problem : undefined;

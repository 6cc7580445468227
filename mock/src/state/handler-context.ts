import type { Operation } from '../../../scripts/spec/catalog-model.ts';
import type { Order } from './entities.ts';
import type { SentRequest } from './entity-store.ts';
import type { MockState } from './mock-state.ts';
import { orderKey, type RequestFields, textField } from './request-fields.ts';
import { unsentRequest } from './sent-request.ts';
import type { StateErrorName } from './state-errors.ts';

/** Input of an operation handler. */
export interface HandlerContext {
  operation: Pick<Operation, 'id' | 'version'>;
  fields: RequestFields;
  state: MockState;
  /** The request as the object that it makes stores it. */
  sent: SentRequest;
}

/**
 * Fields laid over the response made from the spec. `without`: fields that it does not have in this state; `template`: an
 * earlier request whose fields it repeats.
 */
export interface HandlerAnswer {
  fields: Record<string, unknown>;
  without?: readonly string[];
  template?: SentRequest;
}

/** Handles one operation: an answer, an error, or undefined when the response comes from the spec alone. */
export type OperationHandler = (context: HandlerContext) => HandlerAnswer | StateErrorName | undefined;

/** An order that was placed elsewhere, as a request describes it: it was paid. */
export function foreignOrder({ fields, state, sent }: HandlerContext, total: number): Order {
  const number = textField(fields('out_trade_no'));
  const id = textField(fields('transaction_id')) || state.nextId('42000000', 28);
  const now = state.clock.now();
  return {
    kind: 'order',
    key: number ? orderKey(fields) : id,
    number,
    id,
    state: 'SUCCESS',
    createdAt: now,
    changedAt: now,
    amount: total,
    notifyUrl: '',
    sent: unsentRequest(sent),
    tradeType: '',
    placements: 0,
    paidAt: now,
    profitSharing: true,
    released: false,
    refunds: [],
    shares: [],
  };
}

/** The order that a request speaks of. */
export function findOrder({ state: { stores }, fields }: Pick<HandlerContext, 'state' | 'fields'>): Order | undefined {
  const id = textField(fields('transaction_id'));
  return (id ? stores.order.byId(id) : undefined) ?? stores.order.byKey(orderKey(fields));
}

/** The fields of an institution's sub-merchant that answers to a merchant of its own don't have. */
export const subMerchantFields = (fields: RequestFields): string[] =>
  textField(fields('sub_mchid', 'sub_mch_id'))
    ? []
    : ['sub_mchid', 'sub_mch_id', 'sub_appid', 'sub_openid', 'sub_is_subscribe', 'payer.sub_openid'];

/** The error for what was not placed here; none unless the state is strict. */
export const unknownEntity = ({ state }: HandlerContext, problem: StateErrorName): StateErrorName | undefined =>
  state.strict ? problem : undefined;

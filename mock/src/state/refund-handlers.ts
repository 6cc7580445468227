import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import type { Order, Refund } from './entities.ts';
import {
  findOrder,
  foreignOrder,
  type HandlerAnswer,
  type HandlerContext,
  type OperationHandler,
  subMerchantFields,
  unknownEntity,
} from './handler-context.ts';
import { later } from './mock-state.ts';
import { endRefund, refundOrder, refundProblem } from './orders.ts';
import { amountField, orderKey, textField } from './request-fields.ts';
import type { StateErrorName } from './state-errors.ts';

/** Refunds an order: never more than was paid; the same `out_refund_no` is the same refund. */
export const refund: OperationHandler = (context) => {
  const { fields, state, sent } = context;
  const total = amountField(fields('amount.total', 'total_fee'));
  const amount = amountField(fields('amount.refund', 'refund_fee'));
  if (amount === undefined) return undefined;
  const number = textField(fields('out_refund_no'));
  const key = orderKey(fields, number);
  const order = findOrder(context) ?? foreignRefunded(context, total);
  if (typeof order !== 'object') return order;
  const known = state.stores.refund.byKey(key);
  if (known) return known.order === order && known.amount === amount ? refundAnswer([known], context) : 'refundDiffers';
  const problem = total !== undefined && total !== order.amount ? 'totalDiffers' : refundProblem(order, amount);
  if (problem) return problem;
  const notifyUrl = textField(fields('notify_url'));
  const made = refundOrder(state, order, { key, number, amount, notifyUrl, sent });
  later(state, made, state.payAfter, () => endRefund(state, made, 'SUCCESS'));
  return refundAnswer([made], context);
};

/** An order that was placed elsewhere is refunded at the request's word. */
function foreignRefunded(context: HandlerContext, total: number | undefined): Order | StateErrorName | undefined {
  const { state } = context;
  if (state.strict || total === undefined) return unknownEntity(context, 'refundedOrderUnknown');
  const order = { ...foreignOrder(context, total), profitSharing: false };
  state.add(order);
  return order;
}

/** Queries a refund, or all refunds of an order. */
export const queryRefund: OperationHandler = (context) => {
  const { fields, state } = context;
  const number = textField(fields('out_refund_no'));
  const id = textField(fields('refund_id'));
  const found = (id ? state.stores.refund.byId(id) : undefined) ?? state.stores.refund.byKey(orderKey(fields, number));
  const refunds = found ? [found] : number || id ? [] : (findOrder(context)?.refunds ?? []);
  return refunds.length > 0 ? refundAnswer(refunds, context) : unknownEntity(context, 'unknownRefund');
};

/** The bank's failed refund is tried again, to another account. */
export const retryRefund: OperationHandler = (context) => {
  const { fields, state } = context;
  const found = state.stores.refund.byId(textField(fields('refund_id')));
  if (!found) return unknownEntity(context, 'unknownRefund');
  if (found.state !== 'ABNORMAL') return 'refundNotAbnormal';
  found.state = 'PROCESSING';
  later(state, found, state.payAfter, () => endRefund(state, found, 'SUCCESS'));
  return refundAnswer([found], context);
};

/** Fields that only orders with coupons have. */
const SPECIAL_FIELDS = ['promotion_detail', 'amount.from', 'coupon_refund_fee', 'coupon_refund_count'];

function refundAnswer(refunds: Refund[], { fields }: Pick<HandlerContext, 'fields'>): HandlerAnswer {
  const [first] = refunds;
  if (!first) return { fields: {} };
  const isDone = first.state === 'SUCCESS';
  return {
    template: first.sent,
    fields: {
      ...refundFields(first),
      ...Object.assign({}, ...refunds.map(numberedFields)),
      refund_count: refunds.length,
    },
    without: [...subMerchantFields(fields), ...SPECIAL_FIELDS, ...(isDone ? [] : ['success_time'])],
  };
}

/** The fields of a refund in both protocols. */
export function refundFields({
  number,
  id,
  amount,
  order,
  state,
  createdAt,
  changedAt,
}: Refund): Record<string, unknown> {
  const total = order.amount;
  return {
    out_refund_no: number,
    refund_id: id,
    // An order known by its transaction alone has no order number to return.
    ...(order.number && { out_trade_no: order.number }),
    transaction_id: order.id,
    status: state,
    refund_status: state,
    create_time: beijingTime(createdAt),
    ...(state === 'SUCCESS' && { success_time: beijingTime(changedAt) }),
    amount: {
      total,
      refund: amount,
      payer_total: total,
      payer_refund: amount,
      settlement_total: total,
      settlement_refund: amount,
      discount_refund: 0,
    },
    total_fee: total,
    settlement_total_fee: total,
    cash_fee: total,
    refund_fee: amount,
    settlement_refund_fee: amount,
    cash_refund_fee: amount,
    total_refund_count: order.refunds.length,
  };
}

/** The fields of a refund in the numbered form of APIv2's query. */
function numberedFields({ number, id, amount, state, changedAt }: Refund, index: number): Record<string, unknown> {
  return {
    [`out_refund_no_${index}`]: number,
    [`refund_id_${index}`]: id,
    [`refund_fee_${index}`]: amount,
    [`settlement_refund_fee_${index}`]: amount,
    [`refund_status_${index}`]: STATES_V2[state],
    ...(state === 'SUCCESS' && { [`refund_success_time_${index}`]: timeV2(changedAt) }),
  };
}

/** The states of refunds as APIv2 calls them. */
export const STATES_V2: Record<Refund['state'], string> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  CLOSED: 'REFUNDCLOSE',
  ABNORMAL: 'CHANGE',
};

/** A time as APIv2 writes that of a refund: `2026-12-01 10:34:56`. */
export const timeV2 = (milliseconds: number): string => beijingTime(milliseconds).slice(0, 19).replace('T', ' ');

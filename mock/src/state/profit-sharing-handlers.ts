import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import type { Order, Share, ShareReceiver } from './entities.ts';
import { unsharedAmount } from './entities.ts';
import {
  findOrder,
  type HandlerAnswer,
  type HandlerContext,
  type OperationHandler,
  unknownEntity,
} from './handler-context.ts';
import { compactTime, decimalDigits } from './identifiers.ts';
import { later } from './mock-state.ts';
import { endShare, shareProblem } from './profit-sharing.ts';
import { amountField, listField, orderKey, type RequestFields, textField } from './request-fields.ts';
import type { StateErrorName } from './state-errors.ts';

/** Shares an order with receivers, up to its remaining amount; the same `out_order_no` is the same request. */
export const share: OperationHandler = (context) => {
  const { fields, state } = context;
  const order = findOrder(context);
  if (!order) return unknownEntity(context, 'sharedOrderUnknown');
  const number = textField(fields('out_order_no'));
  const receivers = receiversOf(context);
  const key = orderKey(fields, number);
  const known = state.stores.share.byKey(key);
  if (known) return shareAgain(known, order, receivers) ?? shareAnswer(known, context);
  const problem = shareProblem(order, receivers);
  if (problem) return problem;
  const made = newShare(context, order, { key, number, receivers });
  order.shares.push(made);
  if (isTrue(fields('unfreeze_unsplit', 'finish')) || /\.profitsharing\.post$/.test(context.operation.id)) {
    order.released = true;
  }
  state.add(made);
  later(state, made, state.payAfter, () => endShare(state, made));
  return shareAnswer(made, context);
};

function newShare(
  { state, sent, fields }: HandlerContext,
  order: Order,
  parts: Pick<Share, 'key' | 'number' | 'receivers'>,
): Share {
  const now = state.clock.now();
  return {
    kind: 'share',
    ...parts,
    id: state.nextId('3008450740', 28),
    state: 'PROCESSING',
    createdAt: now,
    changedAt: now,
    amount: parts.receivers.reduce((sum, { amount }) => sum + amount, 0),
    notifyUrl: textField(fields('notify_url')),
    sent,
    order,
    returns: [],
  };
}

/** The same number with other receivers or amounts is another request. */
function shareAgain(known: Share, order: Order, receivers: ShareReceiver[]): StateErrorName | undefined {
  if (known.order !== order) return 'shareOrderDiffers';
  const accounts = (list: ShareReceiver[]): string => JSON.stringify(list.map(({ type, account }) => [type, account]));
  if (accounts(known.receivers) !== accounts(receivers)) return 'shareReceiversDiffer';
  const amounts = (list: ShareReceiver[]): string => list.map(({ amount }) => amount).join();
  return amounts(known.receivers) === amounts(receivers) ? undefined : 'shareAmountsDiffer';
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';

function receiversOf({ fields }: HandlerContext): ShareReceiver[] {
  const read = (receiver: RequestFields): ShareReceiver => ({
    type: textField(receiver('type')),
    account: textField(receiver('account', 'receiver_account', 'receiver_mchid')),
    amount: amountField(receiver('amount')) ?? 0,
    description: textField(receiver('description')),
  });
  return listField(fields('receivers')).map(read);
}

/** Queries a profit-sharing request. */
export const queryShare: OperationHandler = (context) => {
  const found = context.state.stores.share.byKey(orderKey(context.fields, textField(context.fields('out_order_no'))));
  return found ? shareAnswer(found, context) : unknownEntity(context, 'unknownShare');
};

/** The answer about a profit-sharing request. */
function shareAnswer(share: Share, { operation }: HandlerContext): HandlerAnswer {
  const rows = receiverRows(share);
  const { state, number, id, order, amount } = share;
  return {
    template: { ...share.sent, body: { ...share.sent.body, receivers: undefined } },
    fields: {
      transaction_id: order.id,
      out_order_no: number,
      order_id: id,
      state,
      status: state,
      amount,
      receivers: operation.version === 'v2' ? JSON.stringify(rows) : rows,
    },
    without: ['close_reason', 'finish_amount', 'finish_description'],
  };
}

/** The receivers of a share as answers list them. */
function receiverRows({ receivers, state, failed, id, createdAt, changedAt }: Share): Record<string, unknown>[] {
  const result = state === 'PROCESSING' ? 'PENDING' : failed ? 'CLOSED' : 'SUCCESS';
  return receivers.map((receiver, index) => ({
    ...receiver,
    receiver_account: receiver.account,
    receiver_mchid: receiver.account,
    result,
    ...(failed && { fail_reason: 'ACCOUNT_ABNORMAL' }),
    detail_id: `36${compactTime(createdAt)}${decimalDigits(12, id, index)}`,
    create_time: beijingTime(createdAt),
    finish_time: beijingTime(changedAt),
  }));
}

/** Releases the remaining amount of a shared order to the merchant. */
export const release: OperationHandler = (context) => {
  const order = findOrder(context);
  if (!order) return unknownEntity(context, 'sharedOrderUnknown');
  if (order.paidAt === undefined) return 'orderUnpaid';
  if (!order.profitSharing) return 'notSharing';
  const number = textField(context.fields('out_order_no'));
  const key = orderKey(context.fields, number);
  const known = context.state.stores.share.byKey(key);
  if (known) return known.release && known.order === order ? shareAnswer(known, context) : 'shareOrderDiffers';
  if (order.released) return 'shareExceeds';
  const account = textField(context.fields('sub_mchid', 'mchid', 'mch_id')) || MERCHANT;
  const receivers = [{ type: 'MERCHANT_ID', account, amount: unsharedAmount(order), description: '解冻给分账方' }];
  const made: Share = { ...newShare(context, order, { key, number, receivers }), release: true };
  order.released = true;
  context.state.add(made);
  later(context.state, made, context.state.payAfter, () => endShare(context.state, made));
  return shareAnswer(made, context);
};

/** The merchant, when a request does not name it. */
const MERCHANT = '1900000109';

/** Queries the amount that may still be shared. */
export const queryUnshared: OperationHandler = (context) => {
  const order = findOrder(context);
  return order ? { fields: { unsplit_amount: unsharedAmount(order) } } : unknownEntity(context, 'sharedOrderUnknown');
};

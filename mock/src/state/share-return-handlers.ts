import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import type { Share, ShareReturn } from './entities.ts';
import { type HandlerAnswer, type HandlerContext, type OperationHandler, unknownEntity } from './handler-context.ts';
import { compactTime } from './identifiers.ts';
import { later } from './mock-state.ts';
import { endReturn, returnableAmount } from './profit-sharing.ts';
import { amountField, orderKey, textField } from './request-fields.ts';

/** A receiver's part is returned to the order, up to what it got; the same `out_return_no` is the same return. */
export const returnShare: OperationHandler = (context) => {
  const { fields, state, sent } = context;
  const amount = amountField(fields('amount', 'return_amount'));
  if (amount === undefined) return undefined;
  if (amount <= 0) return 'badAmount';
  const share = findShare(context);
  if (!share) return unknownEntity(context, 'unknownShare');
  const number = textField(fields('out_return_no'));
  const key = orderKey(fields, number);
  const known = state.stores['share-return'].byKey(key);
  if (known) return known.sent.fingerprint === sent.fingerprint ? returnAnswer(known, context) : 'returnDiffers';
  if (share.state !== 'FINISHED') return 'shareUnfinished';
  const account = textField(fields('return_mchid', 'return_account'));
  if (amount > returnableAmount(share, account)) return 'returnExceeds';
  const made = newReturn(context, share, { key, number, amount, account });
  share.returns.push(made);
  state.add(made);
  later(state, made, state.payAfter, () => endReturn(state, made, 'SUCCESS'));
  return returnAnswer(made, context);
};

function newReturn(
  { state, sent, fields }: HandlerContext,
  share: Share,
  parts: Pick<ShareReturn, 'key' | 'number' | 'amount' | 'account'>,
): ShareReturn {
  const now = state.clock.now();
  return {
    kind: 'share-return',
    ...parts,
    id: state.nextId('3008450740', 28),
    state: 'PROCESSING',
    createdAt: now,
    changedAt: now,
    notifyUrl: '',
    sent,
    share,
    description: textField(fields('description')),
  };
}

/** The profit-sharing request that a return speaks of. */
function findShare({ state: { stores }, fields }: HandlerContext): Share | undefined {
  const id = textField(fields('order_id'));
  return (
    (id ? stores.share.byId(id) : undefined) ?? stores.share.byKey(orderKey(fields, textField(fields('out_order_no'))))
  );
}

/** Queries a return. */
export const queryReturn: OperationHandler = (context) => {
  const key = orderKey(context.fields, textField(context.fields('out_return_no')));
  const found = context.state.stores['share-return'].byKey(key);
  return found ? returnAnswer(found, context) : unknownEntity(context, 'unknownReturn');
};

function returnAnswer(found: ShareReturn, { operation }: HandlerContext): HandlerAnswer {
  const { number, id, amount, account, share, description, state, createdAt, changedAt } = found;
  const isFailed = state === 'FAILED';
  // The operations of brands have a word of their own.
  const result = isFailed && operation.id.startsWith('v3.brand.') ? 'FAIL' : state;
  return {
    template: found.sent,
    fields: {
      order_id: share.id,
      out_order_no: share.number,
      transaction_id: share.order.id,
      out_return_no: number,
      return_id: id,
      return_no: id,
      return_mchid: account,
      return_account: account,
      amount,
      return_amount: amount,
      description,
      result,
      ...(isFailed && { fail_reason: 'ACCOUNT_ABNORMAL' }),
      create_time: beijingTime(createdAt),
      finish_time: operation.version === 'v2' ? compactTime(changedAt) : beijingTime(changedAt),
    },
    without: isFailed ? [] : ['fail_reason'],
  };
}

import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import type { Transfer } from './entities.ts';
import { type HandlerAnswer, type HandlerContext, type OperationHandler, unknownEntity } from './handler-context.ts';
import { hexDigits } from './identifiers.ts';
import { later, move } from './mock-state.ts';
import { amountField, textField } from './request-fields.ts';
import { confirmTransfer, endTransfer } from './transfers.ts';

/** A transfer is asked for: it waits for its receiver, who takes it after the time that a payment takes. */
export const transfer: OperationHandler = (context) => startTransfer(context, 'WAIT_USER_CONFIRM');

/** A transfer to a user who has authorized it needs no confirmation. */
export const transferAuthorized: OperationHandler = (context) => startTransfer(context, 'ACCEPTED');

function startTransfer(context: HandlerContext, first: Transfer['state']): ReturnType<OperationHandler> {
  const { fields, state, sent } = context;
  const amount = amountField(fields('transfer_amount'));
  if (amount === undefined) return undefined;
  if (amount <= 0) return 'badAmount';
  const number = textField(fields('out_bill_no'));
  const known = state.stores.transfer.byKey(number);
  if (known) return known.sent.fingerprint === sent.fingerprint ? transferAnswer(known) : 'transferDiffers';
  const now = state.clock.now();
  const made: Transfer = {
    kind: 'transfer',
    key: number,
    number,
    id: state.nextId('13300007', 28),
    state: first,
    createdAt: now,
    changedAt: now,
    amount,
    notifyUrl: textField(fields('notify_url')),
    sent,
  };
  state.add(made);
  later(state, made, state.payAfter / 2, () => confirmTransfer(state, made));
  return transferAnswer(made);
}

/** The transfer that a request speaks of. */
const findTransfer = ({ fields, state: { stores } }: HandlerContext): Transfer | undefined =>
  stores.transfer.byKey(textField(fields('out_bill_no'))) ??
  stores.transfer.byId(textField(fields('transfer_bill_no')));

/** Queries a transfer. */
export const queryTransfer: OperationHandler = (context) => {
  const found = findTransfer(context);
  return found ? transferAnswer(found) : unknownEntity(context, 'unknownTransfer');
};

/** Cancels a transfer that its receiver has not taken. */
export const cancelTransfer: OperationHandler = (context) => {
  const found = findTransfer(context);
  if (!found) return unknownEntity(context, 'unknownTransfer');
  if (['TRANSFERING', 'SUCCESS', 'FAIL'].includes(found.state)) return 'transferDone';
  const { state } = context;
  if (found.state === 'WAIT_USER_CONFIRM' || found.state === 'ACCEPTED') {
    move(state, found, 'CANCELING');
    later(state, found, state.payAfter, () => endTransfer(state, found, 'CANCELLED'));
  }
  return transferAnswer(found);
};

const transferAnswer = (found: Transfer): HandlerAnswer => ({
  template: found.sent,
  fields: transferFields(found),
  without: [
    ...(found.state === 'FAIL' ? [] : ['fail_reason']),
    ...(found.state === 'WAIT_USER_CONFIRM' ? [] : ['package_info']),
  ],
});

/** The fields of a transfer. */
export function transferFields({
  id,
  number,
  amount,
  sent,
  state,
  createdAt,
  changedAt,
}: Transfer): Record<string, unknown> {
  const repeated = ['appid', 'openid', 'transfer_remark'].flatMap((name) =>
    typeof sent.body[name] === 'string' ? [[name, sent.body[name]]] : [],
  );
  return {
    ...Object.fromEntries(repeated),
    out_bill_no: number,
    transfer_bill_no: id,
    transfer_amount: amount,
    state,
    create_time: beijingTime(createdAt),
    update_time: beijingTime(changedAt),
    ...(state === 'FAIL' && { fail_reason: 'PAYEE_ACCOUNT_ABNORMAL' }),
    ...(state === 'WAIT_USER_CONFIRM' && { package_info: hexDigits(64, 'package', id) }),
  };
}

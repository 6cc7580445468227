import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import { dropOldest } from './drop-oldest.ts';
import { type HandlerAnswer, type HandlerContext, type OperationHandler, unknownOrder } from './handler-context.ts';
import { compactTime, decimalDigits, hexDigits } from './identifiers.ts';
import { amountField, textField } from './request-fields.ts';
import type { Transfer } from './transfer-store.ts';

/** Transfers that are kept. */
const MAX_TRANSFERS = 10_000;

/** A transfer is asked for: it waits for its receiver, who takes it after the time that a payment takes. */
export const transfer: OperationHandler = (context) => {
  const { fields, transfers, now } = context;
  const amount = amountField(fields('transfer_amount'));
  if (amount === undefined) return undefined;
  if (amount <= 0) return 'badAmount';
  const number = textField(fields('out_bill_no'));
  const [appid = '', openid = '', remark = ''] = ['appid', 'openid', 'transfer_remark'].map((name) =>
    textField(fields(name)),
  );
  const fingerprint = JSON.stringify([amount, appid, openid]);
  const known = transfers.get(number);
  if (known && known.fingerprint !== fingerprint) return 'transferDiffers';
  const id = `13${compactTime(now)}${decimalDigits(12, number, fingerprint)}`;
  const made = known ?? { id, number, amount, fingerprint, sent: { appid, openid, remark }, acceptedAt: now };
  transfers.set(number, made);
  dropOldest(transfers, MAX_TRANSFERS);
  return transferAnswer(made, context);
};

/** The transfer that a request speaks of. */
function findTransfer({ fields, transfers }: HandlerContext): Transfer | undefined {
  const id = textField(fields('transfer_bill_no'));
  return transfers.get(textField(fields('out_bill_no'))) ?? [...transfers.values()].find((each) => each.id === id);
}

/** Queries a transfer. */
export const queryTransfer: OperationHandler = (context) => {
  const found = findTransfer(context);
  return found ? transferAnswer(found, context) : unknownOrder(context, 'unknownTransfer');
};

/** Cancels a transfer that its receiver has not taken. */
export const cancelTransfer: OperationHandler = (context) => {
  const found = findTransfer(context);
  if (!found) return unknownOrder(context, 'unknownTransfer');
  if (stateOf(found, context) === 'SUCCESS') return 'transferDone';
  found.cancelledAt ??= context.now;
  return transferAnswer(found, context);
};

type Clock = Pick<HandlerContext, 'now' | 'payAfter'>;

function stateOf({ acceptedAt, cancelledAt }: Transfer, { now, payAfter }: Clock): string {
  if (cancelledAt !== undefined) return cancelledAt + payAfter <= now ? 'CANCELLED' : 'CANCELING';
  return acceptedAt + payAfter <= now ? 'SUCCESS' : 'WAIT_USER_CONFIRM';
}

function transferAnswer(found: Transfer, clock: Clock): HandlerAnswer {
  const { id, number, amount, sent, acceptedAt, cancelledAt } = found;
  const state = stateOf(found, clock);
  const changedAt = Math.min(clock.now, (cancelledAt ?? acceptedAt) + clock.payAfter);
  const waits = state === 'WAIT_USER_CONFIRM';
  return {
    fields: {
      out_bill_no: number,
      transfer_bill_no: id,
      transfer_amount: amount,
      transfer_remark: sent.remark,
      ...(sent.appid && { appid: sent.appid }),
      ...(sent.openid && { openid: sent.openid }),
      state,
      create_time: beijingTime(acceptedAt),
      update_time: beijingTime(waits ? acceptedAt : changedAt),
      ...(waits && { package_info: hexDigits(64, 'package', id) }),
    },
    without: ['fail_reason', ...(waits ? [] : ['package_info'])],
  };
}

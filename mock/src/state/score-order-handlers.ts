import type { ScoreOrder } from './entities.ts';
import { type HandlerAnswer, type HandlerContext, type OperationHandler, unknownEntity } from './handler-context.ts';
import { compactTime, hexDigits } from './identifiers.ts';
import { later } from './mock-state.ts';
import { amountField, listField, orderKey, type RequestFields, textField } from './request-fields.ts';
import { completeScoreOrder, confirmScoreOrder, endScoreOrder, payScoreOrder } from './score-orders.ts';

/** An order of WeChat Pay Score is made: its user confirms it after the time that a payment takes, when that is asked for. */
export const createScoreOrder: OperationHandler = (context) => {
  const { fields, state, sent } = context;
  const number = textField(fields('out_order_no'));
  const key = orderKey(fields, number);
  const known = state.stores['score-order'].byKey(key);
  if (known) return known.sent.fingerprint === sent.fingerprint ? scoreAnswer(known) : 'numberUsed';
  const now = state.clock.now();
  const made: ScoreOrder = {
    kind: 'score-order',
    key,
    number,
    id: state.nextId('1500000', 28),
    state: fields('need_user_confirm') === false ? 'DOING' : 'CREATED',
    createdAt: now,
    changedAt: now,
    amount: 0,
    notifyUrl: textField(fields('notify_url')),
    sent,
    openid: textField(fields('openid')),
    transactionId: state.nextId('42000000', 28),
  };
  state.add(made);
  if (made.state === 'CREATED') later(state, made, state.payAfter, () => confirmScoreOrder(state, made));
  return scoreAnswer(made);
};

const findScoreOrder = ({ fields, state: { stores } }: HandlerContext): ScoreOrder | undefined =>
  stores['score-order'].byKey(orderKey(fields, textField(fields('out_order_no'))));

/** Queries an order. */
export const queryScoreOrder: OperationHandler = (context) => {
  const found = findScoreOrder(context);
  return found ? scoreAnswer(found) : unknownEntity(context, 'unknownScoreOrder');
};

/** The service is over: the order is charged. */
export const completeScore: OperationHandler = (context) => {
  const found = findScoreOrder(context);
  if (!found) return unknownEntity(context, 'unknownScoreOrder');
  const { sent, state } = context;
  if (found.state !== 'DOING') return 'scoreState';
  if (found.settled) return found.settled.fingerprint === sent.fingerprint ? scoreAnswer(found) : 'scoreState';
  const total = totalOf(context.fields);
  if (total === undefined) return 'scoreTotal';
  completeScoreOrder(state, found, { ...sent.body, fingerprint: sent.fingerprint }, total);
  return scoreAnswer(found);
};

/** The price of an order that waits for its payment is lowered. */
export const modifyScore: OperationHandler = (context) => {
  const found = findScoreOrder(context);
  if (!found) return unknownEntity(context, 'unknownScoreOrder');
  if (found.state !== 'DOING' || !found.settled) return 'scoreNotPending';
  const total = totalOf(context.fields);
  if (total === undefined || total > found.amount) return 'scoreTotal';
  found.settled = { ...found.settled, ...context.sent.body };
  found.amount = total;
  context.state.changed(found);
  return scoreAnswer(found);
};

/** The total that a request names, when it is that of its items; items without amount may have any. */
function totalOf(fields: RequestFields): number | undefined {
  const total = amountField(fields('total_amount')) ?? 0;
  const amounts = (name: string): (number | undefined)[] =>
    listField(fields(name)).map((item) => amountField(item('amount')));
  const [payments, discounts] = [amounts('post_payments'), amounts('post_discounts')];
  if ([...payments, ...discounts].includes(undefined)) return total;
  const sum = (list: (number | undefined)[]): number => list.reduce<number>((all, amount) => all + (amount ?? 0), 0);
  return sum(payments) - sum(discounts) === total ? total : undefined;
}

/** The merchant takes an order back. */
export const cancelScore: OperationHandler = (context) => {
  const found = findScoreOrder(context);
  if (!found) return unknownEntity(context, 'unknownScoreOrder');
  if (found.state !== 'CREATED' && found.state !== 'DOING') return 'scoreState';
  endScoreOrder(context.state, found, 'REVOKED');
  return scoreAnswer(found);
};

/** The user has paid in another way. */
export const syncScore: OperationHandler = (context) => {
  const found = findScoreOrder(context);
  if (!found) return unknownEntity(context, 'unknownScoreOrder');
  if (found.state !== 'DOING' || !found.settled) return 'scoreState';
  payScoreOrder(context.state, found);
  return scoreAnswer(found);
};

const scoreAnswer = (order: ScoreOrder): HandlerAnswer => ({
  template: { ...order.sent, body: { ...order.sent.body, ...order.settled } },
  fields: scoreFields(order),
  without: scoreWithout(order),
});

/** The fields that an order does not have in its state. */
export const scoreWithout = (order: ScoreOrder): string[] => [
  ...(order.state === 'DOING' ? [] : ['state_description']),
  ...(order.settled ? [] : ['total_amount', 'need_collection', 'collection', 'post_discounts']),
  ...(order.settled && order.amount === 0 ? ['collection'] : []),
  ...['out_trade_no', 'user_service_status', 'openorclose_time', 'authorization_code', 'out_request_no', 'channel_id'],
];

/** The fields of an order. */
export function scoreFields(order: ScoreOrder): Record<string, unknown> {
  const { number, id, state, settled, amount, paidAt, openid, transactionId } = order;
  const paid = paidAt === undefined ? 0 : amount;
  const detail = { seq: 1, amount, paid_type: 'NEWTON', transaction_id: transactionId };
  return {
    out_order_no: number,
    order_id: id,
    state,
    ...(state === 'DOING' && { state_description: settled ? 'MCH_COMPLETE' : 'USER_CONFIRM' }),
    ...(openid && { openid }),
    package: `DJIOSQPYWDxsjdldeuwhdodwxasd_dDiodnwjh9we${hexDigits(16, id)}`,
    ...(settled && { total_amount: amount, need_collection: amount > 0 }),
    ...(settled &&
      amount > 0 && {
        collection: {
          state: paidAt === undefined ? 'USER_PAYING' : 'USER_PAID',
          total_amount: amount,
          paying_amount: amount - paid,
          paid_amount: paid,
          ...(paidAt !== undefined && { details: [{ ...detail, paid_time: compactTime(paidAt) }] }),
        },
      }),
  };
}

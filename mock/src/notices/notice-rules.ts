import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import { contractFields, contractWithout } from '../state/contract-handlers.ts';
import { couponFields, couponWithout } from '../state/coupon-handlers.ts';
import type {
  CombinedOrder,
  Contract,
  Coupon,
  Entity,
  Order,
  Refund,
  ScoreOrder,
  Share,
  ShareReturn,
  Transfer,
} from '../state/entities.ts';
import type { HandlerAnswer } from '../state/handler-context.ts';
import { combinedFields, orderFields, orderWithout } from '../state/order-answers.ts';
import { refundFields, STATES_V2, timeV2 } from '../state/refund-handlers.ts';
import { scoreFields, scoreWithout } from '../state/score-order-handlers.ts';
import { transferFields } from '../state/transfer-handlers.ts';
import { merchantWithout, shapeFor, subMerchantOf } from './institutions.ts';

/** The notice that tells of an object's new state: its webhook, the shape of its data, where it goes, and what it says. */
export interface NoticeRule extends HandlerAnswer {
  webhook: string;
  shape?: string;
  /** Empty: the address is set elsewhere, or nowhere. */
  url: string;
}

/** The notices about an object in its new state; none for most states. */
export function noticesOf(entity: Entity): NoticeRule[] {
  switch (entity.kind) {
    case 'order':
      return entity.combined ? [] : paymentNotices(entity);
    case 'combined-order':
      return combinedNotices(entity);
    case 'refund':
      return entity.state === 'PROCESSING' ? [] : [refundNotice(entity)];
    case 'share':
      return shareNotices(entity);
    case 'share-return':
      return returnNotices(entity);
    case 'transfer':
      return transferNotices(entity);
    case 'score-order':
      return scoreNotices(entity);
    case 'coupon':
      return couponNotices(entity);
    case 'contract':
      return contractNotices(entity);
  }
}

function scoreNotices(order: ScoreOrder): NoticeRule[] {
  const { sent, state, settled, notifyUrl: url } = order;
  const isConfirmed = state === 'DOING' && !settled;
  if (!isConfirmed && order.paidAt === undefined) return [];
  const event = isConfirmed ? 'user_confirm' : 'user_paid';
  const template = { ...sent, body: { ...sent.body, ...settled } };
  const without = [...scoreWithout(order), ...merchantWithout(sent)];
  return [{ webhook: `v3/payscore/${event}`, url, template, fields: scoreFields(order), without }];
}

function couponNotices(coupon: Coupon): NoticeRule[] {
  if (coupon.state !== 'USED') return [];
  const { sent } = coupon;
  return [
    { webhook: 'v3/coupon/use', url: '', template: sent, fields: couponFields(coupon), without: couponWithout(coupon) },
  ];
}

function contractNotices(contract: Contract): NoticeRule[] {
  const { state, sent, notifyUrl: url, signedAt = 0, terminatedAt } = contract;
  if (state === 'SIGNING') return [];
  const isSigned = state === 'SIGNED';
  const fields = contractFields(contract, sent.version);
  const without = [...contractWithout(contract), ...merchantWithout(sent), 'deduct_schedule'];
  if (sent.version === 'v2') {
    const change = { change_type: isSigned ? 'ADD' : 'DELETE', operate_time: timeV2(terminatedAt ?? signedAt) };
    const webhook = 'v2/pap-contract-state-changed';
    return [{ webhook, url, template: sent, fields: { ...fields, ...change }, without }];
  }
  return [{ webhook: `v3/entrust/${isSigned ? 'sign' : 'terminate'}`, url, template: sent, fields, without }];
}

const combinedNotices = (combined: CombinedOrder): NoticeRule[] =>
  combined.state === 'SUCCESS'
    ? [
        {
          webhook: 'v3/transaction/success',
          shape: 'CombineTransactionNotification',
          url: combined.notifyUrl,
          template: combined.sent,
          fields: combinedFields(combined),
          without: ['installment_info'],
        },
      ]
    : [];

function transferNotices(transfer: Transfer): NoticeRule[] {
  const { state, sent, notifyUrl: url } = transfer;
  if (!['SUCCESS', 'FAIL', 'CANCELLED'].includes(state)) return [];
  const without = [...(state === 'FAIL' ? [] : ['fail_reason']), ...merchantWithout(sent)];
  return [{ webhook: 'v3/mchtransfer/bill/finished', url, template: sent, fields: transferFields(transfer), without }];
}

function paymentNotices(order: Order): NoticeRule[] {
  const { sent, state, notifyUrl: url } = order;
  if (state !== 'SUCCESS') return [];
  const fields = orderFields(order);
  const without = [...orderWithout(order), ...(sent.version === 'v2' ? merchantWithout(sent) : [])];
  if (sent.version === 'v2') {
    return [{ webhook: 'v2/transaction-success', url, template: sent, fields, without: [...without, ...PAPAY_FIELDS] }];
  }
  return [
    { webhook: 'v3/transaction/success', shape: shapeFor(sent, 'Transaction'), url, template: sent, fields, without },
  ];
}

/** Fields that only charges by a contract have. */
const PAPAY_FIELDS = ['contract_id', 'user_repaid', 'trade_state'];

const REFUND_EVENTS: Record<Exclude<Refund['state'], 'PROCESSING'>, string> = {
  SUCCESS: 'success',
  CLOSED: 'closed',
  ABNORMAL: 'abnormal',
};

function refundNotice(refund: Refund): NoticeRule {
  const { sent, order, state, changedAt, notifyUrl: url } = refund;
  // Who an order is for may stand in the request that placed it alone, and in that of the other protocol.
  const body = { ...order.sent.body, ...sent.body };
  const template = { ...order.sent, version: sent.version, body, unsent: [] };
  const fields = { ...refundFields(refund), ...subMerchantOf(body) };
  if (sent.version === 'v2') {
    const v2 = { refund_status: STATES_V2[state], ...(state === 'SUCCESS' && { success_time: timeV2(changedAt) }) };
    const without = merchantWithout(template);
    return { webhook: 'v2/refund-processed', url, template: sent, fields: { ...fields, ...v2 }, without };
  }
  const event = REFUND_EVENTS[state === 'PROCESSING' ? 'SUCCESS' : state];
  const without = [...(state === 'SUCCESS' ? [] : ['success_time']), 'individual_auth_id', 'amount.exchange_rate'];
  return {
    webhook: `v3/refund/${event}`,
    shape: shapeFor(template, 'Refund'),
    url,
    template,
    fields,
    without: [...without, ...merchantWithout(template)],
  };
}

/** Each receiver of a share has a notice of its own. */
function shareNotices(share: Share): NoticeRule[] {
  const { receivers, order, id, number, notifyUrl: url, sent, changedAt, state, failed, release } = share;
  if (state !== 'FINISHED' || failed || release) return [];
  const always = {
    transaction_id: order.id,
    order_id: id,
    out_order_no: number,
    success_time: beijingTime(changedAt),
  };
  return receivers.map((receiver) => ({
    webhook: 'v3/profitsharing/success',
    url,
    template: sent,
    fields: { ...always, receiver },
    without: merchantWithout(sent),
  }));
}

function returnNotices(returned: ShareReturn): NoticeRule[] {
  const { share, account, amount, description, number, id, sent, changedAt, state } = returned;
  if (state !== 'SUCCESS') return [];
  const fields = {
    transaction_id: share.order.id,
    order_id: id,
    out_order_no: number,
    receiver: { type: 'MERCHANT_ID', account, amount, description },
    success_time: beijingTime(changedAt),
  };
  return [{ webhook: 'v3/profitsharing/return', url: '', template: sent, fields, without: merchantWithout(sent) }];
}

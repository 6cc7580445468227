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
import { webhookOf } from './notice-webhooks.ts';

/** What a notice about an object's new state says: the shape of its data, and where it goes. */
interface NoticeContent extends HandlerAnswer {
  shape?: string;
  /** Empty: the address is set elsewhere, or nowhere. */
  url: string;
}

/** A notice, and the webhook whose it is. */
export interface NoticeRule extends NoticeContent {
  webhook: string;
}

/** The notices about an object in its new state; none for most states. */
export function noticesOf(entity: Entity): NoticeRule[] {
  const webhook = webhookOf(entity);
  return webhook === undefined ? [] : contentsOf(entity).map((content) => ({ webhook, ...content }));
}

function contentsOf(entity: Entity): NoticeContent[] {
  switch (entity.kind) {
    case 'order':
      return paymentNotices(entity);
    case 'combined-order':
      return [combinedNotice(entity)];
    case 'refund':
      return [refundNotice(entity)];
    case 'share':
      return shareNotices(entity);
    case 'share-return':
      return [returnNotice(entity)];
    case 'transfer':
      return [transferNotice(entity)];
    case 'score-order':
      return scoreNotices(entity);
    case 'coupon':
      return [couponNotice(entity)];
    case 'contract':
      return [contractNotice(entity)];
  }
}

/**
 * The user confirms once where that is asked for, and pays once: what happens in between is told to nobody, and neither is what
 * cost nothing.
 */
function scoreNotices(order: ScoreOrder): NoticeContent[] {
  const { sent, state, settled, paidAt, notifyUrl: url } = order;
  const isUnasked = sent.body.need_user_confirm === false;
  if (state === 'DOING' ? settled || isUnasked : paidAt === undefined) return [];
  const template = { ...sent, body: { ...sent.body, ...settled } };
  const shape = shapeFor(sent, state === 'DOING' ? 'ServiceOrderConfirmation' : 'ServiceOrderPayment');
  return [{ shape, url, template, fields: scoreFields(order), without: scoreWithout(order) }];
}

const couponNotice = (coupon: Coupon): NoticeContent => ({
  ...{ url: '', template: coupon.sent, fields: couponFields(coupon), without: couponWithout(coupon) },
});

function contractNotice(contract: Contract): NoticeContent {
  const { state, sent, notifyUrl: url, signedAt = 0, terminatedAt } = contract;
  const fields = contractFields(contract, sent.version);
  const without = [...contractWithout(contract), ...merchantWithout(sent), 'deduct_schedule'];
  if (sent.version === 'v3') return { url, template: sent, fields, without };
  const change = {
    change_type: state === 'SIGNED' ? 'ADD' : 'DELETE',
    operate_time: timeV2(terminatedAt ?? signedAt),
  };
  return { url, template: sent, fields: { ...fields, ...change }, without };
}

const combinedNotice = (combined: CombinedOrder): NoticeContent => ({
  shape: 'CombineTransactionNotification',
  url: combined.notifyUrl,
  template: combined.sent,
  fields: combinedFields(combined),
  without: ['installment_info'],
});

function transferNotice(transfer: Transfer): NoticeContent {
  const { state, sent, notifyUrl: url } = transfer;
  const without = [...(state === 'FAIL' ? [] : ['fail_reason']), ...merchantWithout(sent)];
  return { url, template: sent, fields: transferFields(transfer), without };
}

/** Orders that are paid together are told of together, and those that were placed elsewhere are told of there. */
function paymentNotices(order: Order): NoticeContent[] {
  const { sent, combined, placements, notifyUrl: url } = order;
  if (combined || placements === 0) return [];
  const fields = orderFields(order);
  if (sent.version === 'v3') {
    return [{ shape: shapeFor(sent, 'Transaction'), url, template: sent, fields, without: orderWithout(order) }];
  }
  const without = [...orderWithout(order), ...merchantWithout(sent), ...PAPAY_FIELDS];
  return [{ url, template: sent, fields, without }];
}

/** Fields that only charges by a contract have. */
const PAPAY_FIELDS = ['contract_id', 'user_repaid', 'trade_state'];

function refundNotice(refund: Refund): NoticeContent {
  const { sent, order, state, changedAt, notifyUrl: url } = refund;
  // Who an order is for may stand in the request that placed it alone, and in that of the other protocol.
  const body = { ...order.sent.body, ...sent.body };
  const template = { ...order.sent, version: sent.version, body, unsent: [] };
  const fields = { ...refundFields(refund), ...subMerchantOf(body) };
  if (sent.version === 'v2') {
    const v2 = { refund_status: STATES_V2[state], ...(state === 'SUCCESS' && { success_time: timeV2(changedAt) }) };
    return { url, template: sent, fields: { ...fields, ...v2 }, without: merchantWithout(template) };
  }
  const without = [...(state === 'SUCCESS' ? [] : ['success_time']), 'individual_auth_id', 'amount.exchange_rate'];
  return {
    shape: shapeFor(template, 'Refund'),
    url,
    template,
    fields,
    without: [...without, ...merchantWithout(template)],
  };
}

/** Each receiver of a share has a notice of its own. */
function shareNotices(share: Share): NoticeContent[] {
  const { receivers, order, id, number, notifyUrl: url, sent, changedAt, failed, release } = share;
  if (failed || release) return [];
  const always = {
    transaction_id: order.id,
    order_id: id,
    out_order_no: number,
    success_time: beijingTime(changedAt),
  };
  return receivers.map((receiver) => ({
    url,
    template: sent,
    fields: { ...always, receiver },
    without: merchantWithout(sent),
  }));
}

function returnNotice(returned: ShareReturn): NoticeContent {
  const { share, account, amount, description, number, id, sent, changedAt } = returned;
  const fields = {
    transaction_id: share.order.id,
    order_id: id,
    out_order_no: number,
    receiver: { type: 'MERCHANT_ID', account, amount, description },
    success_time: beijingTime(changedAt),
  };
  return { url: '', template: sent, fields, without: merchantWithout(sent) };
}

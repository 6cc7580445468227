import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import type { Coupon } from './entities.ts';
import { type HandlerAnswer, type HandlerContext, type OperationHandler, unknownEntity } from './handler-context.ts';
import { textField } from './request-fields.ts';

/** A coupon is sent to a user; the same number is the same coupon. */
export const sendCoupon: OperationHandler = (context) => {
  const { fields, state, sent } = context;
  const number = textField(fields('out_request_no', 'partner_trade_no'));
  const known = state.stores.coupon.byKey(number);
  if (known) return known.sent.fingerprint === sent.fingerprint ? couponAnswer(known) : 'couponDiffers';
  const now = state.clock.now();
  const made: Coupon = {
    kind: 'coupon',
    key: number,
    number,
    id: state.nextId('', 18),
    state: 'SENDED',
    createdAt: now,
    changedAt: now,
    amount: 0,
    notifyUrl: '',
    sent,
    stockId: textField(fields('stock_id', 'coupon_stock_id')),
    openid: textField(fields('openid')),
  };
  state.add(made);
  return couponAnswer(made);
};

/** Queries a coupon. */
export const queryCoupon: OperationHandler = (context) => {
  const found = context.state.stores.coupon.byId(textField(context.fields('coupon_id')));
  return found ? couponAnswer(found) : unknownEntity(context, 'unknownCoupon');
};

/** The address to which the events of coupons go is set. */
export const setCouponUrl: OperationHandler = ({ fields, state }: HandlerContext) => {
  const url = textField(fields('notify_url'));
  state.couponNotifyUrl = fields('switch') === false ? '' : url;
  return { fields: { notify_url: url, update_time: beijingTime(state.clock.now()) } };
};

/** The address to which the events of coupons go. */
export const queryCouponUrl: OperationHandler = ({ state }: HandlerContext) =>
  state.couponNotifyUrl ? { fields: { notify_url: state.couponNotifyUrl } } : undefined;

const couponAnswer = (found: Coupon): HandlerAnswer => ({
  template: found.sent,
  fields: couponFields(found),
  without: couponWithout(found),
});

/** The fields that a coupon does not have in its state, and by its kind. */
export const couponWithout = ({ state }: Coupon): string[] => [
  ...(state === 'USED' ? ['consume_information.goods_detail'] : ['consume_information']),
  ...['cut_to_message', 'discount_msg', 'singleitem_discount_off', 'discount_to', 'business_type'],
];

/** The fields of a coupon in both protocols. */
export function couponFields(coupon: Coupon): Record<string, unknown> {
  const { id, number, stockId, openid, state, createdAt, usedAt, transactionId } = coupon;
  return {
    coupon_id: id,
    stock_id: stockId,
    coupon_stock_id: stockId,
    out_request_no: number,
    ...(openid && { openid }),
    status: state,
    coupon_state: state,
    coupon_type: 'NORMAL',
    create_time: beijingTime(createdAt),
    ...(usedAt !== undefined && {
      consume_information: { consume_time: beijingTime(usedAt), transaction_id: transactionId },
    }),
  };
}

import { webhook } from '#webhook';

/** 会员用积分兑券：扣减积分后发券 */
export const notify = webhook.v3(async (notification) => {
  if (
    notification.event_type !== 'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON'
  )
    return;
  const { record_id, deduct_points, stock_id } = notification.resource;
  console.log(record_id, deduct_points, stock_id);
});

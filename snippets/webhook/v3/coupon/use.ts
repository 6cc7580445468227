import { webhook } from '#webhook';

/** 代金券被核销：按订单记录优惠 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'COUPON.USE') return;
  const { coupon_id, status, consume_information } = notification.resource;
  console.log(coupon_id, status, consume_information?.transaction_id);
});

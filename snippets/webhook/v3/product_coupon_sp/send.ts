import { webhook } from '#webhook';

/** 用户领到商品券：登记券码 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PRODUCT_COUPON_SP.SEND') return;
  const { coupon_code, stock_id, send_channel } = notification.resource;
  console.log(coupon_code, stock_id, send_channel);
});

import { webhook } from '#webhook';

/** 支付分订单已支付：核对金额后完结 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAYSCORE.USER_PAID') return;
  const { out_order_no, state, total_amount } = notification.resource;
  console.log(out_order_no, state, total_amount);
});

import { webhook } from '#webhook';

/** 支付分从业机构收到商户的预下单 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAYSCORE.MCH_PREPAY') return;
  const { out_order_no, sub_mchid, total_amount } = notification.resource;
  console.log(out_order_no, sub_mchid, total_amount);
});

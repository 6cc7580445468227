import { webhook } from '#webhook';

/** 支付有了结果：`result_code` 成功且金额与订单一致，才算已支付 */
export const notify = webhook.v2(async (notification) => {
  if (notification.event_type !== 'transaction-success') return;
  const { out_trade_no, result_code, total_fee } = notification;
  console.log(out_trade_no, result_code, total_fee);
});

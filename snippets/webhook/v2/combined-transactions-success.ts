import { webhook } from '#webhook';

/** 合单支付成功：子订单以 JSON 文本给出，逐个入账 */
export const notify = webhook.v2(async (notification) => {
  if (notification.event_type !== 'combined-transactions-success') return;
  const { combine_out_trade_no, result_code, sub_order_list } =
    notification;
  const orders: WeChatPay.Webhook.V2.CombinedTransactionsSuccess.Envelope.SubOrderList =
    JSON.parse(sub_order_list);
  console.log(combine_out_trade_no, result_code, orders.order_num);
});

import { webhook } from '#webhook';

/** 商圈场内支付：按金额发放积分，再调用接口同步 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MALL_TRANSACTION.SUCCESS') return;
  const { transaction_id, shop_number, amount } = notification.resource;
  console.log(transaction_id, shop_number, amount);
});

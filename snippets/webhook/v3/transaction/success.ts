import { webhook } from '#webhook';

/** 支付成功：按商户订单号找到订单，核对金额后入账。合单支付没有 `out_trade_no` */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.SUCCESS') return;
  const { out_trade_no, trade_state, amount } = notification.resource;
  console.log(out_trade_no, trade_state, amount?.total);
});

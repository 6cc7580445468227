import { webhook } from '#webhook';

/** 银行服务商收到的风险交易：按等级处置 */
export const notify = webhook.v2(async (notification) => {
  if (notification.event_type !== 'transactions-risk-occurred') return;
  const { event_code, risk_level, transaction_id_list } = notification;
  console.log(event_code, risk_level, transaction_id_list);
});

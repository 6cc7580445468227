import { webhook } from '#webhook';

/** 教育续费通签约：保存协议号 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'ENTRUST.SIGNING') return;
  const { plan_id, payer, contract_information } = notification.resource;
  console.log(plan_id, payer?.openid, contract_information?.contract_id);
});

import { webhook } from '#webhook';

/** 教育续费通解约：停止续费扣款 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'ENTRUST.RELEASE') return;
  const { plan_id, payer, contract_information } = notification.resource;
  console.log(
    plan_id,
    payer?.openid,
    contract_information?.contract_status,
  );
});

import { webhook } from '#webhook';

/** 合单代扣签约成功：保存签约信息 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'ECOMMERCE_ENTRUST.SIGN') return;
  const { out_contract_code, plan_id, operate_time } =
    notification.resource;
  console.log(out_contract_code, plan_id, operate_time);
});

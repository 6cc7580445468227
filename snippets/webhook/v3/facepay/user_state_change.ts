import { webhook } from '#webhook';

/** 刷脸用户的签约状态变了：按用户标识更新 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'FACEPAY.USER_STATE_CHANGE') return;
  const { out_user_id, organization_id, contract_id } =
    notification.resource;
  console.log(out_user_id, organization_id, contract_id);
});

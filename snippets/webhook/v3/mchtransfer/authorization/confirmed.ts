import { webhook } from '#webhook';

/** 用户同意了自动收款：保存授权单号，转账时使用 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MCHTRANSFER.AUTHORIZATION.CONFIRMED')
    return;
  const { out_authorization_no, authorization_id, state } =
    notification.resource;
  console.log(out_authorization_no, authorization_id, state);
});

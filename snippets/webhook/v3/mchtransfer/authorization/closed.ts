import { webhook } from '#webhook';

/** 用户关闭了自动收款授权：之后的转账须用户确认 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MCHTRANSFER.AUTHORIZATION.CLOSED')
    return;
  const { out_authorization_no, state, close_info } = notification.resource;
  console.log(out_authorization_no, state, close_info?.close_reason);
});

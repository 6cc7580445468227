import { webhook } from '#webhook';

/** 服务账户绑定有了结果：被拒时看原因 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PAYSCORE.BIND_SERVICE_ACCOUNT') return;
  const { out_apply_no, apply_state, reject_reason } =
    notification.resource;
  if (reject_reason) console.error(out_apply_no, reject_reason);
  else console.log(out_apply_no, apply_state);
});

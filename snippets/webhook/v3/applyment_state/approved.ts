import { webhook } from '#webhook';

/** H5 支付域名的修改有了审核结果 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'APPLYMENT_STATE.APPROVED') return;
  const { out_applyment_id, applyment_state, domains } =
    notification.resource;
  console.log(out_applyment_id, applyment_state, domains);
});

import { webhook } from '#webhook';

/** 发票已冲红：原发票作废 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'FAPIAO.REVERSED') return;
  const { fapiao_apply_id, fapiao_information } = notification.resource;
  for (const { fapiao_id, fapiao_status } of fapiao_information)
    console.log(fapiao_apply_id, fapiao_id, fapiao_status);
});

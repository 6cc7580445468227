import { webhook } from '#webhook';

/** 发票已开具：可以下载或插入卡包 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'FAPIAO.ISSUED') return;
  const { fapiao_apply_id, fapiao_information } = notification.resource;
  for (const { fapiao_id, fapiao_status } of fapiao_information)
    console.log(fapiao_apply_id, fapiao_id, fapiao_status);
});

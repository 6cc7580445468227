import { webhook } from '#webhook';

/** 发票卡券已作废 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'FAPIAO.CARD_DISCARDED') return;
  const { fapiao_apply_id, fapiao_information } = notification.resource;
  for (const { fapiao_id, card_status } of fapiao_information)
    console.log(fapiao_apply_id, fapiao_id, card_status);
});

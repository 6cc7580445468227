import { webhook } from '#webhook';

/** 用户领取了先享卡：登记卡号 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'DISCOUNT_CARD.GET_CARD') return;
  const { out_card_code, card_id, state } = notification.resource;
  console.log(out_card_code, card_id, state);
});

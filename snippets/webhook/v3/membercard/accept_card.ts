import { webhook } from '#webhook';

/** 用户领取会员卡：登记卡号 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MEMBERCARD.ACCEPT_CARD') return;
  const { card_id, code, openid } = notification.resource;
  console.log(card_id, code, openid);
});

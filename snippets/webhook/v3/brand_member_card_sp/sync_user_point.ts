import { webhook } from '#webhook';

/** 会员查看积分：尽快调用接口同步最新积分 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT')
    return;
  const { user_card_code, card_id, openid } = notification.resource;
  console.log(user_card_code, card_id, openid);
});

import { webhook } from '#webhook';

/** 需要同步会员积分：调用接口上报最新积分 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT')
    return;
  const { user_card_code, card_id, openid } = notification.resource;
  console.log(user_card_code, card_id, openid);
});

import { webhook } from '#webhook';

/** 用户开通会员卡：建立会员档案 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE')
    return;
  const { user_card_code, user_card_state, pickup_time } =
    notification.resource;
  console.log(user_card_code, user_card_state, pickup_time);
});

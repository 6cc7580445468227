import { webhook } from '#webhook';

/** 用户删除会员卡：停用对应的会员卡 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE')
    return;
  const { user_card_code, user_card_state, modify_time } =
    notification.resource;
  console.log(user_card_code, user_card_state, modify_time);
});

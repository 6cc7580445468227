import { webhook } from '#webhook';

/** 用户查看、删除会员卡或修改了资料 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MEMBERCARD.USERCARD_MANAGE') return;
  const { event_type: action, card_id, code } = notification.resource;
  console.log(action, card_id, code);
});

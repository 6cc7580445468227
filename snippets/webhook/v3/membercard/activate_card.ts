import { webhook } from '#webhook';

/** 用户激活会员卡：启用对应的会员 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MEMBERCARD.ACTIVATE_CARD') return;
  const { card_id, code, activate_scene } = notification.resource;
  console.log(card_id, code, activate_scene);
});

import { webhook } from '#webhook';

/** 额度卡失效：停止发放额度 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'WEBIZPAY.QUOTACARDEXPIRED') return;
  const { card_no, card_state, reason } = notification.resource;
  console.log(card_no, card_state, reason);
});

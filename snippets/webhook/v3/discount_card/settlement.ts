import { webhook } from '#webhook';

/** 先享卡已结算：记录应付金额 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'DISCOUNT_CARD.SETTLEMENT') return;
  const { out_card_code, state, total_amount } = notification.resource;
  console.log(out_card_code, state, total_amount);
});

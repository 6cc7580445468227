import { webhook } from '#webhook';

/** 先享卡约定到期：按守约状态准备结算 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'DISCOUNT_CARD.AGREEMENT_ENDED') return;
  const { out_card_code, state, total_amount } = notification.resource;
  console.log(out_card_code, state, total_amount);
});

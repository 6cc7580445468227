import { webhook } from '#webhook';

/** 先享卡扣费有了结果：以扣费状态为准 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'DISCOUNT_CARD.USER_PAID') return;
  const { out_card_code, state, pay_information } = notification.resource;
  console.log(out_card_code, state, pay_information?.pay_state);
});

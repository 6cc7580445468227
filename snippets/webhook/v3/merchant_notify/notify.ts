import { webhook } from '#webhook';

/** 订阅的商户消息：按主题处理 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'MERCHANT_NOTIFY.NOTIFY') return;
  const { topic_name, message_content } = notification.resource;
  console.log(
    topic_name.topic_english_name,
    message_content.merchant_code,
    message_content.business_state,
  );
});

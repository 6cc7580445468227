import { webhook } from '#webhook';

/** 特约商户的交易被拦截：提醒商户处理 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'BLOCKRECORD.CHANGE') return;
  const { sub_mchid, block_record_id, block_count_level } =
    notification.resource;
  console.log(sub_mchid, block_record_id, block_count_level);
});

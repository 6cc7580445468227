import { webhook } from '#webhook';

/** 商品券图片生成完毕：成功时取图片地址 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'PRODUCT_COUPON_SP.IMAGE_GENERATION')
    return;
  const { task_id, task_state, combine_image_result } =
    notification.resource;
  console.log(task_id, task_state, combine_image_result?.image_url);
});

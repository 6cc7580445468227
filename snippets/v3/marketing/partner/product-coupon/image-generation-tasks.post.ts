import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks.post({
    brand_id: '120344',
    task_id: 'image_generation_task_1',
    image_generation_type: 'COMBINE_IMAGE',
    combine_image: {
      scope: 'ALL',
      type: 'NORMAL',
      usage_mode: 'SINGLE',
      normal_coupon: { threshold: 10000, discount_amount: 100 },
    },
  });

console.log(data.task_id);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks.post({
    brand_id: '120344',
    task_id: 'image_generation_task_1',
    image_generation_type: 'COMBINE_IMAGE',
  });

console.log(data.task_id);

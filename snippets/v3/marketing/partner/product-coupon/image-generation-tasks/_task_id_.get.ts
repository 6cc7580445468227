import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks._task_id_.get(
    {
      task_id: 'image_generation_task_1',
      params: {
        brand_id: '120344',
        image_generation_type: 'COMBINE_IMAGE',
      },
    },
  );

console.log(data.task_state);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.notifyConfigs.get();

console.log(data.update_time);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.profitsharing.brandConfigs._brand_mchid_.get({
    brand_mchid: '1900000109',
  });

console.log(data.max_ratio);

import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.notifyConfigs.get({
    headers: { 'Wechatpay-Serial': publicKeyId },
  });

console.log(data.update_time);

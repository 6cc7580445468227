import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.notifyConfigs.post(
    {
      notify_url: 'https://example.com/wechatpay/notify',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.update_time);

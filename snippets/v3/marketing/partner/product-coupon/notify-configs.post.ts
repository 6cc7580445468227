import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.notifyConfigs.post({
    notify_url: 'https://example.com/wechatpay/notify',
  });

console.log(data.update_time);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.deliveryPlan._sp_mchid_.notifyUrl.post(
    { notify_url: 'https://example.com/wechatpay/notify' },
    { sp_mchid: '1900000109' },
  );

console.log(data.notify_url);

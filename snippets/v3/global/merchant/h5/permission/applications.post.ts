import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.merchant.h5.permission.applications.post(
    {
      sub_mchid: '1900000110',
      domains: ['www.example.com'],
      website_url: 'https://qq.com',
      notify_url: 'https://example.com/wechatpay/notify',
    },
    { baseURL: 'https://apihk.mch.weixin.qq.com' },
  );

console.log(data.website_state);

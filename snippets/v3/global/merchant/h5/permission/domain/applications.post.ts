import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.merchant.h5.permission.domain.applications.post(
    {
      domains: ['www.example.com'],
      website_url: 'https://qq.com',
      notify_url: 'https://example.com/wechatpay/notify',
      out_applyment_id: '123456',
    },
    { baseURL: 'https://apihk.mch.weixin.qq.com' },
  );

console.log(data.webiste_url, data.website_state);

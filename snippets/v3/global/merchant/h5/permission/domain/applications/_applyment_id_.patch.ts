import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.merchant.h5.permission.domain.applications._applyment_id_.patch(
    {
      domains: ['www.example.com'],
    },
    { applyment_id: 1000000, baseURL: 'https://apihk.mch.weixin.qq.com' },
  );

console.log(data.webiste_url, data.website_state);

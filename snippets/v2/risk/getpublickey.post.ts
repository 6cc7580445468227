import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.risk.getpublickey.post(
  { mch_id: '1900000109', sign_type: 'HMAC-SHA256' },
  { baseURL: 'https://fraud.mch.weixin.qq.com', security: true },
);

console.log(data.error_code);

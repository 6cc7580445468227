import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mchrisk.querymchrisk.post(
  { mch_id: '1900000109', sign_type: 'HMAC-SHA256' },
  { security: true },
);

console.log(data.risk_level);

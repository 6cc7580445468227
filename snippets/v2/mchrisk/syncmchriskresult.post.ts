import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mchrisk.syncmchriskresult.post(
  {
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    event_code: '123456123',
    risk_type: '涉嫌欺诈',
    punish_type: '限制收款',
    sign_type: 'HMAC-SHA256',
  },
  { security: true },
);

console.log(data.result_code);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mchrisk.syncmchriskresult.post(
  {
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    event_code: '123456123',
    risk_type: '风险类型',
    punish_type: '处罚方式',
    sign_type: 'HMAC-SHA256',
  },
  { security: true },
);

console.log(data.result_code);

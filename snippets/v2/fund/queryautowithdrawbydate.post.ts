import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.fund.queryautowithdrawbydate.post(
  {
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    sign_type: 'HMAC-SHA256',
    date: '20261120',
  },
  { security: true },
);

console.log(data.withdraw_status);

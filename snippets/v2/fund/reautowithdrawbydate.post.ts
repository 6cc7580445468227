import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.fund.reautowithdrawbydate.post(
  {
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    date: '20261201',
    sign_type: 'HMAC-SHA256',
  },
  { security: true },
);

console.log(data.withdraw_id);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.profitsharingorderamountquery.post({
  mch_id: '1900000109',
  transaction_id: '4200002026202612011234567890',
  sign_type: 'HMAC-SHA256',
});

console.log(data.unsplit_amount);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.profitsharingquery.post({
  mch_id: '1900000109',
  transaction_id: '4200002026202612011234567890',
  out_order_no: 'P20261201000001',
  sign_type: 'HMAC-SHA256',
});

console.log(data.status);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.profitsharingreturnquery.post({
  mch_id: '1900000109',
  appid: 'wxd678efh567hg6787',
  sign_type: 'HMAC-SHA256',
  out_order_no: 'P20261201000001',
  out_return_no: 'RETURN20261201000001',
});

console.log(data.result);

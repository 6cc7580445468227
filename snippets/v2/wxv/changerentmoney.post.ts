import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.wxv.changerentmoney.post(
  {
    version: '1.0',
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    out_order_no: 'P20261201000001',
    reason: '用户投诉',
    service_id: '2002000000000558128851361561536',
    total_amount: 40000,
    rent_fee: 5800,
    compensation_fee: 6000,
  },
  { security: true },
);

console.log(data.order_id);

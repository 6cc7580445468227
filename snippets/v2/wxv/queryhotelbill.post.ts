import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.wxv.queryhotelbill.post(
  {
    version: '1.0',
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    out_order_no: 'P20261201000001',
    return_query_id: '20261201000001',
    service_id: '2002000000000558128851361561536',
  },
  { security: true },
);

console.log(data.state);

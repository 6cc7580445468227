import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.wxv.finishrentbill.post(
  {
    version: '1.0',
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    out_order_no: 'P20261201000001',
    service_id: '2002000000000558128851361561536',
    returned: 'TRUE',
    total_amount: 40000,
    rent_fee: 5800,
    compensation_fee: 100,
    compensation_fee_desc: '充电宝有轻微损坏，赔偿30%押金',
    finish_ticket: '20261201000001',
    profit_sharing: 'Y',
  },
  { security: true },
);

console.log(data.order_id);

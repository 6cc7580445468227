import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.wxv.createhotelbill.post(
  {
    version: '1.0',
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    out_order_no: 'P20261201000001',
    service_id: '2002000000000558128851361561536',
    room: '几木双床房2间',
    start_time: '20261101000000',
    end_time: '20261120235959',
    service_location: '北京亦庄亚朵酒店',
    deposit_amount: 80000,
    room_rate: 20000,
    attach: '深圳分店',
    cancel_rule: '限时取消',
    cancel_rule_desc: '入住前一天18点前可免费取消',
    cert_serial_no: '45233302',
  },
  { security: true },
);

console.log(data.package);

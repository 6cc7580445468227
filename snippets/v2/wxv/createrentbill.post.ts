import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.wxv.createrentbill.post(
  {
    version: '1.0',
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    out_order_no: 'P20261201000001',
    service_id: '2002000000000558128851361561536',
    goods_name: '充电宝一个',
    deposit_amount: 100,
    rent_unit: 'FEN_1_HOUR',
    rent_unit_fee: 8000,
    attach: '深圳分店',
    cert_serial_no: '45233302',
  },
  { security: true },
);

console.log(data.package);

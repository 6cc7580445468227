import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.medIns.orders.post(
  {
    mix_pay_type: 'CASH_AND_INSURANCE',
    order_type: 'REG_PAY',
    prepay_id: 'wx201410272009395522657a690389285100',
    appid: 'wxd678efh567hg6787',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    payer: {
      name: encrypt('张三'),
      id_digest: encrypt('张三'),
      card_type: 'ID_CARD',
    },
    out_trade_no: 'ORDER20261201000001',
    serial_no: '1217752501201',
    city_id: '530100',
    med_inst_name: '北大医院',
    med_inst_no: '1217752501201407033233368318',
    total_fee: 100,
    callback_url: 'https://example.com/wechatpay/notify',
    attach: '深圳分店',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.mix_pay_status);

import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.medIns.orders.post(
  {
    mix_pay_type: 'CASH_AND_INSURANCE',
    order_type: 'REG_PAY',
    prepay_id: 'wx202611202009395522657a690389285100',
    appid: 'wxd678efh567hg6787',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    payer: {
      name: encrypt('张三'),
      id_digest: encrypt('09eb26e839ff3a2e3980352ae45ef09e'),
      card_type: 'ID_CARD',
    },
    out_trade_no: 'ORDER20261201000001',
    serial_no: '1217752501201',
    city_id: '530100',
    med_inst_name: '北大医院',
    med_inst_no: '1217752501202611203233368318',
    pay_order_id: 'ORD530100202611202006350000021',
    pay_auth_no: 'AUTH530100202611202006310000034',
    geo_location: '102.682296,25.054260',
    med_ins_order_create_time: '2026-12-01T12:00:00+08:00',
    total_fee: 100,
    med_ins_gov_fee: 50,
    med_ins_self_fee: 20,
    med_ins_other_fee: 0,
    med_ins_cash_fee: 30,
    wechat_pay_cash_fee: 30,
    callback_url: 'https://example.com/wechatpay/notify',
    attach: '深圳分店',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.mix_pay_status);

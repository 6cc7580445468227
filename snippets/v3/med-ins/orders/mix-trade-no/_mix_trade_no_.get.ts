import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.medIns.orders.mixTradeNo._mix_trade_no_.get(
  {
    mix_trade_no: '1217752501202611203233368318',
    params: { sub_mchid: '1900000110' },
  },
);

console.log(data.prepay_id, data.mix_pay_status);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.medIns.orders.outTradeNo._out_trade_no_.get(
  {
    out_trade_no: 'ORDER20261201000001',
    params: { sub_mchid: '1900000110' },
  },
);

console.log(data.prepay_id, data.mix_pay_status);

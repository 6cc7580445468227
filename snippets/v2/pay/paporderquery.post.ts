import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.paporderquery.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  out_trade_no: 'ORDER20261201000001',
});

console.log(data.trade_state);

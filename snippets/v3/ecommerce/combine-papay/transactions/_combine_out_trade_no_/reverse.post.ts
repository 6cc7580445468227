import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.reverse.post(
  { combine_appid: 'wxd678efh567hg6787' },
  { combine_out_trade_no: 'COMBINE20261201000001' },
);

console.log(status === 204);

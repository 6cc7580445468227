import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.pay.transactions.exposure.post({
  appid: 'wxd678efh567hg6787',
  payer: {
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    phone_number_hash: 'ABDEF3445546456B',
  },
  out_trade_no: 'ORDER20261201000001',
});

console.log(data.market_exposure_token);

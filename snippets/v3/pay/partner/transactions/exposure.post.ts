import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.pay.partner.transactions.exposure.post({
  sp_appid: 'wxd678efh567hg6787',
  sp_mchid: '1900000109',
  sub_appid: 'wxd678efh567hg6999',
  payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  out_trade_no: 'ORDER20261201000001',
});

console.log(data.market_exposure_token);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ebike.charge.contracts.preopen.post({
  appid: 'wxd678efh567hg6787',
  trade_scene: 'CHARGE',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
});

console.log(data.preopen_id);

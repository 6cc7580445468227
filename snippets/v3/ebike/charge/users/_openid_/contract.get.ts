import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ebike.charge.users._openid_.contract.get({
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  params: { trade_scene: 'CHARGE' },
});

console.log(data.contract_state);

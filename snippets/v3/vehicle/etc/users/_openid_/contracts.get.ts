import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.vehicle.etc.users._openid_.contracts.get({
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  params: { plan_id: '12535', plate_number: '浙ASB945' },
});

console.log(data.bind_state);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payrollCard.relations._openid_.get({
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  params: { sub_mchid: '1900000110' },
});

console.log(data.authorize_state);

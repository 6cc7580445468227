import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduschoolpay.users._openid_.debtState.get({
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
});

console.log(data.state);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.express.users._openid_.transform.post(
  { appid: 'wxd678efh567hg6787' },
  { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
);

console.log(data.openid);

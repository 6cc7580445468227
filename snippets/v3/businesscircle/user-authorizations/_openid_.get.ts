import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.businesscircle.userAuthorizations._openid_.get({
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    params: { appid: 'wxd678efh567hg6787' },
  });

console.log(data.authorize_state);

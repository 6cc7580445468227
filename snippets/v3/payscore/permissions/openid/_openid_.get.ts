import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.permissions.openid._openid_.get({
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  params: {
    service_id: '2002000000000558128851361561536',
    appid: 'wxd678efh567hg6787',
  },
});

console.log(data.authorization_state);

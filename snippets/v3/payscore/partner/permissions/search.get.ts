import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.partner.permissions.search.get({
  params: {
    service_id: '2002000000000558128851361561536',
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  },
});

console.log(data.authorization_state);

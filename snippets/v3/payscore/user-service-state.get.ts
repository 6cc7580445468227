import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.userServiceState.get({
  params: {
    appid: 'wxd678efh567hg6787',
    service_id: '2002000000000558128851361561536',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  },
});

console.log(data.use_service_state);

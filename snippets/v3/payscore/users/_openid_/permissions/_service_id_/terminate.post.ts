import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.payscore.users._openid_.permissions._service_id_.terminate.post(
  { appid: 'wxd678efh567hg6787', reason: '撤销原因' },
  {
    service_id: '20261201000001',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    params: {
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      service_id: '20261201000001',
    },
  },
);

console.log(status === 204);

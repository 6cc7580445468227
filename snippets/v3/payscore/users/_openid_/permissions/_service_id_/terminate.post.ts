import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payscore.users._openid_.permissions._service_id_.terminate.post(
    { appid: 'wxd678efh567hg6787', reason: '用户申请' },
    {
      service_id: '2002000000000558128851361561536',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    },
  );

console.log(status === 204);

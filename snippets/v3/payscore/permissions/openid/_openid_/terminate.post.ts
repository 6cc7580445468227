import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payscore.permissions.openid._openid_.terminate.post(
    {
      service_id: '2002000000000558128851361561536',
      appid: 'wxd678efh567hg6787',
      reason: '用户申请',
    },
    { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  );

console.log(status === 204);

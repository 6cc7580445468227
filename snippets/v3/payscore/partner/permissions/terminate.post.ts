import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payscore.partner.permissions.terminate.post({
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    service_id: '2002000000000558128851361561536',
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    reason: '用户申请',
  });

console.log(status === 204);

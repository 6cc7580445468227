import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.partner.permissions.assessUserRiskLevel.post(
    {
      service_id: '2002000000000558128851361561536',
      appid: 'wxd678efh567hg6787',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    },
    { params: { sub_mchid: '1900000110' } },
  );

console.log(data.authorization_state);

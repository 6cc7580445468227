import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.partner.permissions.assessUserRiskLevel.post(
  {
    service_id: '500001',
    appid: 'wxd678efh567hg6787',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  },
  { params: { sub_mchid: '1900000110' } },
);

console.log(data.notify_url, data.authorization_state);

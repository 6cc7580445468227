import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.permissions.assessUserRiskLevel.post({
    service_id: '2002000000000558128851361561536',
    appid: 'wxd678efh567hg6787',
  });

console.log(data.authorization_state);

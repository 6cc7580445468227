import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.permissions.assessUserRiskLevel.post({
  service_id: '500001',
  appid: 'wxd678efh567hg6787',
});

console.log(data.notify_url, data.authorization_state);

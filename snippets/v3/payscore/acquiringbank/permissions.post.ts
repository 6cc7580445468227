import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.acquiringbank.permissions.post({
  service_id: '2002000000000558128851361561536',
  channel_id: '1230000109',
  appid: 'wxd678efh567hg6787',
  sub_mchid: '1900000110',
  authorization_code: '1234323JKHDFE1243252',
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.apply_permissions_token);

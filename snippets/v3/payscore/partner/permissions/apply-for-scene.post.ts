import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.partner.permissions.applyForScene.post({
    service_id: '2002000000000558128851361561536',
    appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    authorization_code: '实例1234323JKHDFE1243252',
    notify_url: 'https://example.com/wechatpay/notify',
    scene: 'TRANSACTION',
  });

console.log(data.transaction_permissions_token);

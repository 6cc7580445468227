import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.tools.authcodetoopenid.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  auth_code: '134567890123456789',
});

console.log(data.sub_openid);

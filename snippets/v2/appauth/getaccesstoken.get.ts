import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.appauth.getaccesstoken.get({
  params: {
    mch_id: '1900000109',
    appid: 'wxd678efh567hg6787',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    code: '011Zr1000000001',
    grant_type: 'authorization_code',
    scope: 'pay_identity',
    sign_type: 'HMAC-SHA256',
  },
});

console.log(data.access_token);

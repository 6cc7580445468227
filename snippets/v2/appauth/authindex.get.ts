import { wxpay } from '#wxpay';

// 用户同意授权后，跳转到 redirect_uri，并带上 code 和 state
const { headers } = await wxpay.v2.appauth.authindex.get({
  params: {
    mch_id: '1900000109',
    appid: 'wxd678efh567hg6787',
    redirect_uri: 'https://example.com/pay/authorized',
    response_type: 'code',
    scope: 'pay_identity',
    state: '20261201000001',
  },
  maxRedirects: 0,
  validateStatus: (status) => status === 302,
  transformResponse: [],
  baseURL: 'https://payapp.mch.weixin.qq.com',
});

console.log(headers['location']);

import { wxpay } from '#wxpay';

const { headers } = await wxpay.v2.appauth.authindex.get({
  params: {
    mch_id: '1900000109',
    appid: 'wxd678efh567hg6787',
    redirect_uri: 'https://example.com/pay/result',
    response_type: 'code',
    scope: 'pay_identity',
    state: '随机字符串',
  },
  maxRedirects: 0,
  validateStatus: (status) => status === 302,
  transformResponse: [],
  baseURL: 'https://payapp.mch.weixin.qq.com',
});

console.log(headers.location);

import { wxpay } from '#wxpay';

// 应答是签约页面，须在用户的微信中打开
const { data } = await wxpay.v2.papay.entrustweb.get({
  params: {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    plan_id: 12535,
    contract_code: 'CONTRACT20261201000001',
    request_serial: 1000,
    contract_display_account: '微信代扣用户A',
    notify_url: 'https://example.com/wechatpay/notify',
    version: '1.0',
    timestamp: '1796092496',
    return_web: 1,
  },
  responseType: 'text',
  transformResponse: [],
});

console.log(data);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.papay.partner.h5entrustweb.get({
  params: {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    plan_id: '12535',
    contract_code: 'CONTRACT20261201000001',
    request_serial: 1000,
    contract_display_account: '微信代扣用户A',
    notify_url: 'https://example.com/wechatpay/notify',
    version: '1.0',
    timestamp: '1795142096',
    clientip: '14.23.150.211',
  },
});

console.log(data.redirect_url);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.papay.partner.preentrustweb.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  plan_id: '12535',
  contract_code: 'CONTRACT20261201000001',
  request_serial: 1000,
  contract_display_account: '微信代扣用户A',
  notify_url: 'https://example.com/wechatpay/notify',
  version: '1.0',
  timestamp: '1796092496',
});

console.log(data.pre_entrustweb_id);

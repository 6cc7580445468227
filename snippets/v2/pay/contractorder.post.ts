import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.contractorder.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  contract_mchid: '1900000109',
  contract_appid: 'wxd678efh567hg6787',
  out_trade_no: 'ORDER20261201000001',
  body: 'Ipadmini16G白色',
  attach: '深圳分店',
  notify_url: 'https://example.com/wechatpay/notify',
  total_fee: 100,
  spbill_create_ip: '14.23.150.211',
  time_expire: '20261231235959',
  trade_type: 'JSAPI',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  plan_id: 12535,
  contract_code: 'CONTRACT20261201000001',
  request_serial: 1695,
  contract_display_account: '微信代扣用户A',
  contract_notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.prepay_id);

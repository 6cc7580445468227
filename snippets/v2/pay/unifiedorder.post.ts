import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.unifiedorder.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  body: '腾讯充值中心-QQ会员充值',
  attach: '深圳分店',
  out_trade_no: 'ORDER20261201000001',
  total_fee: 100,
  spbill_create_ip: '14.23.150.211',
  time_expire: '20261231235959',
  notify_url: 'https://example.com/wechatpay/notify',
  trade_type: 'JSAPI',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
});

console.log(data.prepay_id);

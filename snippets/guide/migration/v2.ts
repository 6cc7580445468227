import { wxpay } from '#wxpay';

const out_trade_no = `ORDER${Date.now()}`;

const { data: order } = await wxpay.v2.pay.unifiedorder.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  body: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  total_fee: 100,
  spbill_create_ip: '14.23.150.211',
  time_expire: '20261231235959',
  notify_url: 'https://example.com/wechatpay/notify/v2',
  trade_type: 'JSAPI',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
});

const { data } = await wxpay.v2.pay.orderquery.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  out_trade_no,
});

console.log(order.prepay_id, data.trade_state);

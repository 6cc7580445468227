import { wxpay } from '#wxpay';

const out_trade_no = `ORDER${Date.now()}`;

const { data: order } = await wxpay.v3.pay.transactions.jsapi.post({
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  amount: { total: 100, currency: 'CNY' },
  time_expire: '2026-12-31T23:59:59+08:00',
  notify_url: 'https://example.com/wechatpay/notify',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
});

const { data } =
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    params: { mchid: '1900000109' },
  });

console.log(order.prepay_id, data.trade_state);

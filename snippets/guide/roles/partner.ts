import { wxpay } from '#wxpay';

const out_trade_no = `ORDER${Date.now()}`;

// 服务商：AppID 与商户号各有两个，`sp_` 是服务商的，`sub_` 是子商户的
const { data: order } = await wxpay.v3.pay.partner.transactions.jsapi.post({
  sp_appid: 'wxd678efh567hg6787',
  sp_mchid: '1900000109',
  sub_mchid: '1900000110',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  amount: { total: 100, currency: 'CNY' },
  notify_url: 'https://example.com/wechatpay/notify',
  // 在服务商的 AppID 里取得的用户
  payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
});

const { data } =
  await wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    params: { sp_mchid: '1900000109', sub_mchid: '1900000110' },
  });

console.log(order.prepay_id, data.trade_state);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.combineTransactions.jsapi.post({
  combine_appid: 'wxd678efh567hg6787',
  combine_mchid: '1900000109',
  combine_out_trade_no: 'COMBINE20261201000001',
  sub_orders: [
    {
      mchid: '1900000109',
      attach: '深圳分店',
      amount: { total_amount: 100, currency: 'CNY' },
      out_trade_no: 'ORDER20261201000001',
      sub_mchid: '1900000110',
      description: '腾讯充值中心-QQ会员充值',
    },
    {
      mchid: '1900000109',
      attach: '深圳分店',
      amount: { total_amount: 100, currency: 'CNY' },
      out_trade_no: 'ORDER20261201000002',
      sub_mchid: '1900000110',
      description: '腾讯充值中心-QQ会员充值',
    },
  ],
  combine_payer_info: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  time_expire: '2026-12-31T23:59:59+08:00',
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.prepay_id);

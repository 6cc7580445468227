import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.combineTransactions.miniprogram.post({
  combine_appid: 'wxd678efh567hg6787',
  combine_mchid: '1900000109',
  combine_out_trade_no: 'COMBINE20261201000001',
  combine_payer_info: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  sub_orders: [
    {
      mchid: '1900000109',
      individual_auth_id: '1900000109',
      out_trade_no: 'ORDER20261201000001',
      amount: { total_amount: 100, currency: 'CNY' },
      attach: '深圳分店',
      description: 'Image形象店-深圳腾大-QQ公仔',
    },
    {
      mchid: '1900000109',
      individual_auth_id: '1900000109',
      out_trade_no: 'ORDER20261201000002',
      amount: { total_amount: 100, currency: 'CNY' },
      attach: '深圳分店',
      description: 'Image形象店-深圳腾大-QQ公仔',
    },
  ],
  time_expire: '2026-12-31T23:59:59+08:00',
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.prepay_id);

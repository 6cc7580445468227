import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transactions.native.post(
  {
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
    sp_appid: 'wxd678efh567hg6787',
    description: 'image形象店-深圳腾大- QQ公仔',
    attach: '深圳分店',
    notify_url: 'https://example.com/wechatpay/notify',
    out_trade_no: 'ORDER20261201000001',
    trade_type: 'NATIVE',
    time_expire: '2026-12-31T23:59:59+08:00',
    merchant_category_code: '1011',
    amount: { total: 100, currency: 'CNY' },
  },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.code_url);

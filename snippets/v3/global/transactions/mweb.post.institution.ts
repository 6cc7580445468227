import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.transactions.mweb.post(
  {
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
    sp_appid: 'wxd678efh567hg6787',
    description: 'image形象店-深圳腾大- QQ公仔',
    attach: '深圳分店',
    notify_url: 'https://example.com/wechatpay/notify',
    out_trade_no: 'ORDER20261201000001',
    trade_type: 'MWEB',
    time_expire: '2026-12-31T23:59:59+08:00',
    merchant_category_code: '1011',
    amount: { total: 100, currency: 'CNY' },
    scene_info: {
      payer_client_ip: '14.23.150.211',
      store_info: {
        name: '腾讯大厦分店',
        address: '广东省深圳市南山区科技中一道10000号',
      },
    },
  },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.mweb_url);

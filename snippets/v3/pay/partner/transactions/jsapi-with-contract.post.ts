import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.pay.partner.transactions.jsapiWithContract.post({
    sp_appid: 'wxd678efh567hg6787',
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no: 'ORDER20261201000001',
    time_expire: '2026-12-31T23:59:59+08:00',
    attach: '深圳分店',
    notify_url: 'https://example.com/wechatpay/notify',
    amount: { total: 100, currency: 'CNY' },
    payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    contract_info: {
      password_free_contract_id: '202611200325670965',
      token: '202611200325670965',
    },
  });

console.log(data.prepay_id);

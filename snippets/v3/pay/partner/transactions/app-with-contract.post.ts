import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.pay.partner.transactions.appWithContract.post({
    sp_appid: 'wxd678efh567hg6787',
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no: 'ORDER20261201000001',
    time_expire: '2026-12-31T23:59:59+08:00',
    attach: '深圳分店',
    notify_url: 'https://example.com/wechatpay/notify',
    amount: { total: 100, currency: 'CNY' },
    contract_info: {
      plan_id: '12535',
      contract_mchid: '1900000109',
      contract_appid: 'wxd678efh567hg6787',
      contract_code: 'CONTRACT20261201000001',
      request_serial: '1695',
      contract_display_account: '微信代扣用户A',
    },
  });

console.log(data.prepay_id);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.papay.transactions.post(
  {
    sp_appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    description: 'image形象店-深圳腾大- QQ公仔',
    attach: '深圳分店',
    notify_url: 'https://example.com/wechatpay/notify',
    out_trade_no: 'ORDER20261201000001',
    merchant_category_code: '1011',
    contract_id: '100005698',
    amount: { total: 100, currency: 'CNY' },
  },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.trade_state);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transactions.micropay.post(
  {
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
    sp_appid: 'wxd678efh567hg6787',
    description: 'image形象店-深圳腾大- QQ公仔',
    attach: '深圳分店',
    out_trade_no: 'ORDER20261201000001',
    trade_type: 'MICROPAY',
    merchant_category_code: '1011',
    payer: { auth_code: '120061098828009406' },
    amount: { total: 100, currency: 'CNY' },
  },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.trade_state);

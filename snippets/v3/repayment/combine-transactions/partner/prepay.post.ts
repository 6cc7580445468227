import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.repayment.combineTransactions.partner.prepay.post({
    combine_out_trade_no: 'COMBINE20261201000001',
    combine_mchid: '1900000109',
    sub_orders: [
      {
        mchid: '1900000109',
        out_trade_no: 'ORDER20261201000001',
        amount: { total_amount: 100, currency: 'CNY' },
        attach: '深圳分店',
        description: '某某放心借',
      },
      {
        mchid: '1900000109',
        out_trade_no: 'ORDER20261201000002',
        amount: { total_amount: 100, currency: 'CNY' },
        attach: '深圳分店',
        description: '某某放心借',
      },
    ],
    time_expire: '2026-12-31T23:59:59+08:00',
    notify_url: 'https://example.com/wechatpay/notify',
  });

console.log(data.prepay_id);

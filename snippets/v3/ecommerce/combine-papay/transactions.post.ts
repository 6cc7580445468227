import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.combinePapay.transactions.post({
  combine_appid: 'wxd678efh567hg6787',
  combine_mchid: '1900000109',
  combine_out_trade_no: 'COMBINE20261201000001',
  contract_id: '123124412412423431',
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
});

for (const subOrder of data.sub_orders ?? []) {
  console.log(subOrder.transaction_id, subOrder.trade_state);
}

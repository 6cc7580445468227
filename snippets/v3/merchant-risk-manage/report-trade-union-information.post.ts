import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantRiskManage.reportTradeUnionInformation.post({
  sub_orders: [
    { out_trade_no: 'ORDER20261201000001', mch_id: '1900000109' },
    { out_trade_no: 'ORDER20261201000002', mch_id: '1900000109' },
  ],
});

console.log(data.acquiring_bank_id);

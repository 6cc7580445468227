import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantRiskManage.reportTradeUnionInformation.post({
    sub_orders: [
      { out_trade_no: 'ORDER20261201000001', delivery_province: '广东省' },
      { out_trade_no: 'ORDER20261201000002', delivery_province: '广东省' },
    ],
  });

console.log(data.acquiring_bank_id);

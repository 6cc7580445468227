import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantRiskManage.tradeRiskInformation.get(
  {
    params: {
      acquiring_bank_id: '1356485',
      channel_id: '1900000108',
      out_trade_no: 'ORDER20261201000001',
    },
  },
);

console.log(data.risk_score);

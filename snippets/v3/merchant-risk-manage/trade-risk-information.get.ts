import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantRiskManage.tradeRiskInformation.get({
  params: {
    sp_mchid: '1900000109',
    acquiring_bank_id: '1356485',
    out_trade_no: 'ORDER20261201000001',
  },
});

console.log(data.risk_score);

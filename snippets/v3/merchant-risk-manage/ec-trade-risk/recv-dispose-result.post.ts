import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult.post({
    out_trade_no: 'ORDER20261201000001',
    final_risk_result: 1,
  });

console.log(data.rsp_msg);

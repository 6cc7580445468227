import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult.post({
  sp_mchid: '1900000109',
  mchid: '1900000109',
  out_trade_no: 'ORDER20261201000001',
});

console.log(data.rsp_msg);

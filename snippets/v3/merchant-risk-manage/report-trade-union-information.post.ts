import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantRiskManage.reportTradeUnionInformation.post({
  sp_mchid: '1900000109',
  acquiring_bank_id: '1356485',
});

console.log(data.sp_mchid);

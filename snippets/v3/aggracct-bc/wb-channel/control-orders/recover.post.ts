import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.aggracctBc.wbChannel.controlOrders.recover.post(
    {
      out_request_no: 'REQUEST20261201000001',
      related_webank_punish_no: '20261201000001',
      related_wxpay_punish_no: '20261201000001',
      mchid: '1900000109',
      bal_account_no: encrypt('6214830012345678'),
      recover_reason: '核实为正常交易',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.wxpay_recover_no);

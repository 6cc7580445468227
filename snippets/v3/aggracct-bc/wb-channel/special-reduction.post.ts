import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.aggracctBc.wbChannel.specialReduction.post(
  {
    mchid: '1900000109',
    bal_account_no: encrypt('6214830012345678'),
    out_request_no: 'REQUEST20261201000001',
    reduction_type: 'JUDICIAL_DEDUCTION',
    amount: 1,
    reason: '司法案件号：202508080009',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.state);

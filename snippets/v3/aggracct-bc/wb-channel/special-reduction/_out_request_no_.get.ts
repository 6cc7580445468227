import { decrypt, encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.aggracctBc.wbChannel.specialReduction._out_request_no_.get(
    {
      out_request_no: 'REQUEST20261201000001',
      params: {
        mchid: '1900000109',
        bal_account_no: encrypt('6214830012345678'),
      },
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.state);
if (data.bal_account_no) console.log(decrypt(data.bal_account_no));

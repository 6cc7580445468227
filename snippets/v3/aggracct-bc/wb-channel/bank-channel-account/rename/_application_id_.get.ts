import { decrypt, encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename._application_id_.get(
    {
      application_id: '11117742499090086455469010028373',
      params: {
        mchid: '1900000109',
        bal_account_no: encrypt('6214830012345678'),
      },
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.application_state);
console.log(decrypt(data.bal_account_no));

import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.aggracctBc.wbChannel.bankChannelAccount.rename.post(
    {
      out_request_no: 'REQUEST20261201000001',
      mchid: '1900000109',
      bal_account_no: encrypt('6214830012345678'),
      change_scene: 'SUBJECT_INFO_RENAME',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.application_state);

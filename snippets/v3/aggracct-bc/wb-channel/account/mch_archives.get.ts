import { decrypt, encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.aggracctBc.wbChannel.account.mch_archives.get({
    params: {
      mchid: '1900000109',
      bal_account_no: encrypt('6214830012345678'),
    },
    headers: { 'Wechatpay-Serial': publicKeyId },
  });

for (const beneficialOwner of data.beneficial_owner ?? []) {
  console.log(
    beneficialOwner.beneficial_owner_no,
    beneficialOwner.beneficial_owner_effective_date,
  );
  console.log(decrypt(beneficialOwner.beneficial_owner_name));
}

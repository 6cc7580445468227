import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.capital.capitallhh.banks.searchBanksByBankAccount.get({
    params: { account_number: encrypt('6214830012345678') },
    headers: { 'Wechatpay-Serial': publicKeyId },
  });

for (const bank of data.data ?? []) {
  console.log(bank.bank_alias_code);
}

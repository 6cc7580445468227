import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.capital.capitallhh.banks.personalBanking.get({
    params: { offset: 0, limit: 20 },
  });

for (const personalBanking of data.data ?? []) {
  console.log(personalBanking.bank_alias_code);
}

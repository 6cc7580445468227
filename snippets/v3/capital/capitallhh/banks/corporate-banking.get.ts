import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.capital.capitallhh.banks.corporateBanking.get({
    params: { offset: 0, limit: 20 },
  });

for (const corporateBanking of data.data ?? []) {
  console.log(corporateBanking.bank_alias_code);
}

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.capital.capitallhh.banks._bank_alias_code_.branches.get({
    bank_alias_code: '1000006247',
    params: { city_code: 536, offset: 0, limit: 20 },
  });

for (const branch of data.data ?? []) {
  console.log(branch.bank_branch_id, branch.bank_branch_name);
}

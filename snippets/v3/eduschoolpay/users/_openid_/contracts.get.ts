import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduschoolpay.users._openid_.contracts.get({
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  params: {
    plan_id: '12535',
    contract_status: 'ADD',
    offset: 0,
    limit: 20,
  },
});

for (const contract of data.data ?? []) {
  console.log(contract.contract_id, contract.create_time);
}

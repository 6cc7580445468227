import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.get(
    {
      plan_id: 12535,
      out_contract_code: 'CONTRACT20261201000001',
    },
  );

console.log(data.contract_state);

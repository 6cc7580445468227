import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_.get(
    {
      out_contract_code: 'CONTRACT20261201000001',
      plan_id: 12535,
    },
  );

console.log(
  data.revoke_terminate_contract_redirect_url,
  data.contract_state,
);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post(
    { sub_mchid: '1900000110', contract_termination_remark: '用户解约' },
    { plan_id: 12535, out_contract_code: 'CONTRACT20261201000001' },
  );

console.log(data.contract_state);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.terminate.post(
    { contract_termination_remark: '用户解约' },
    { service_id: 12535, out_contract_code: 'CONTRACT20261201000001' },
  );

console.log(data.service_id);

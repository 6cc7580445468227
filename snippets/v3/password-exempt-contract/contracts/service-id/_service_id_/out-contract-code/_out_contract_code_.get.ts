import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_.get(
    {
      out_contract_code: 'CONTRACT20261201000001',
      service_id: 12535,
    },
  );

console.log(data.contract_state);

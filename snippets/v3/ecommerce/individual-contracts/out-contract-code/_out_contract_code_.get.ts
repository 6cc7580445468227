import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.individualContracts.outContractCode._out_contract_code_.get(
    {
      out_contract_code: 'CONTRACT20261201000001',
      params: { appid: 'wxd678efh567hg6787' },
    },
  );

console.log(data.auth_state);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.papay.contracts.outContractCode._out_contract_code_.get(
    {
      out_contract_code: 'CONTRACT20261201000001',
      params: { appid: 'wxd678efh567hg6787' },
      baseURL: 'https://apihk.mch.weixin.qq.com',
    },
  );

console.log(data.state);

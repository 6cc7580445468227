import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.individualContracts.preEntrustSign.miniProgram.post(
    {
      appid: 'wxd678efh567hg6787',
      out_contract_code: 'CONTRACT20261201000001',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    },
  );

console.log(data.pre_entrustweb_id);

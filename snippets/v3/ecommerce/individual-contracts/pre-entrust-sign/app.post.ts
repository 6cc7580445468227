import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.individualContracts.preEntrustSign.app.post({
    appid: 'wxd678efh567hg6787',
    out_contract_code: 'CONTRACT20261201000001',
  });

console.log(data.pre_entrustweb_id);

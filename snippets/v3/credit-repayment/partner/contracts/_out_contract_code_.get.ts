import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.creditRepayment.partner.contracts._out_contract_code_.get({
    out_contract_code: 'CONTRACT20261201000001',
  });

console.log(data.contract_state);

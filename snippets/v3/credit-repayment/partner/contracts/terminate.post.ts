import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.creditRepayment.partner.contracts.terminate.post({
    out_contract_code: 'CONTRACT20261201000001',
    contract_termination_remark: '用户申请',
  });

console.log(data.contract_info?.contract_state);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.account.applyCancelWithdraw.confirm.post({
    out_request_no: 'REQUEST20261201000001',
    sub_mchid: '1900000110',
    operator_identification: 'id1102',
    confirm_time: '2026-12-01T10:34:56+08:00',
    cancel_contract_version: 'V20241213',
  });

console.log(data.applyment_id);

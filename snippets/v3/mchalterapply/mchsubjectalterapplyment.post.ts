import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.mchalterapply.mchsubjectalterapplyment.post(
  {
    merchant_code: '1900000109',
    out_request_no: 'REQUEST20261201000001',
    organization_type: 'SUBJECT_TYPE_ENTERPRISE',
  },
);

console.log(data.apply_id);

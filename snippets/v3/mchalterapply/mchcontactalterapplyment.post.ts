import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.mchalterapply.mchcontactalterapplyment.post(
  {
    merchant_code: '1900000109',
    out_request_no: 'REQUEST20261201000001',
  },
);

console.log(data.apply_id);

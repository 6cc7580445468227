import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mchalterapply.merchantnamealterapplyment.merchant._sub_mchid_.outRequestNo._out_request_no_.get(
    {
      sub_mchid: '1900000110',
      out_request_no: 'REQUEST20261201000001',
    },
  );

console.log(data.state);

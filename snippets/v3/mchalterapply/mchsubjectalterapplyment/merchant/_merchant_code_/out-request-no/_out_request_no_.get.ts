import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mchalterapply.mchsubjectalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_.get(
    {
      merchant_code: '1900000109',
      out_request_no: 'REQUEST20261201000001',
    },
  );

console.log(data.state);

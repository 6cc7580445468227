import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.applyments.outRequestNo._out_request_no_.revoke.post(
    undefined,
    {
      out_request_no: 'REQUEST20261201000001',
    },
  );

console.log(data.applyment_id);

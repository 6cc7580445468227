import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.account.applyCancelWithdraw.outRequestNo._out_request_no_.get(
    {
      out_request_no: 'REQUEST20261201000001',
    },
  );

console.log(data.cancel_state);

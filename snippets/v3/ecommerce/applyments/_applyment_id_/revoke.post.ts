import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.applyments._applyment_id_.revoke.post(
    undefined,
    {
      applyment_id: 2000002124775691,
    },
  );

console.log(data.out_request_no);

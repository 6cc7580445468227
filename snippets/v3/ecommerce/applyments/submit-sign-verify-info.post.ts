import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.applyments.submitSignVerifyInfo.post({
    out_request_no: 'REQUEST20261201000001',
    applyment_id: 2000002124775691,
  });

console.log(data.applyment_id);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.refunds._refund_id_.returnAdvance.get({
    refund_id: '50300002026120112345678901234',
    params: { sub_mchid: '1900000110' },
  });

console.log(data.result);

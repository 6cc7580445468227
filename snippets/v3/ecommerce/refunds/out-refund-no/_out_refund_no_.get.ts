import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.refunds.outRefundNo._out_refund_no_.get({
    out_refund_no: 'REFUND20261201000001',
    params: { individual_auth_id: '1900000109' },
  });

console.log(data.status);

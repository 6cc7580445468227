import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.refunds.outRefundNo._out_refund_no_.get({
    out_refund_no: 'REFUND20261201000001',
    params: { sub_mchid: '1900000110' },
  });

console.log(data.status);

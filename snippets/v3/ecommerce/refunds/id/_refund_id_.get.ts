import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.refunds.id._refund_id_.get({
  refund_id: '50300002026120112345678901234',
  params: { sub_mchid: '1900000110' },
});

console.log(data.status);

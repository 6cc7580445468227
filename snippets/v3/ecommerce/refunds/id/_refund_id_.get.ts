import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.refunds.id._refund_id_.get({
  refund_id: '50300002026120112345678901234',
  params: { individual_auth_id: '1900000109' },
});

console.log(data.status);

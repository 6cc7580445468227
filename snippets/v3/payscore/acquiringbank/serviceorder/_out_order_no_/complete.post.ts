import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.complete.post(
    {
      service_id: '2002000000000558128851361561536',
      sub_mchid: '1900000110',
      post_payments: [{ name: '就餐费用', amount: 40000 }],
      total_amount: 40000,
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(status === 204);

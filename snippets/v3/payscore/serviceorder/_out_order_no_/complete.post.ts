import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.serviceorder._out_order_no_.complete.post(
    {
      appid: 'wxd678efh567hg6787',
      service_id: '2002000000000558128851361561536',
      post_payments: [{ name: '就餐费用', amount: 40000 }],
      total_amount: 40000,
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(data.state);

import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payscore.partner.serviceorder._out_order_no_.modify.post(
    {
      sub_mchid: '1900000110',
      post_payments: [{ name: '就餐费用', amount: 40000 }],
      total_amount: 40000,
      reason: '用户投诉',
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(status === 204);

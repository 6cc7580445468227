import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPrepaidmessage.post(
    {
      service_id: '2002000000000558128851361561536',
      sub_mchid: '1900000110',
      post_payments: [{ name: '就餐费用', amount: 40000 }],
      total_amount: 40000,
      prepaid_time: '20261201',
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(status === 204);

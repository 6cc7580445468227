import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payscore.partner.serviceorder._out_order_no_.sync.post(
    {
      service_id: '2002000000000558128851361561536',
      sub_mchid: '1900000110',
      type: 'Order_Paid',
      detail: { paid_time: '20261120103456' },
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(status === 204);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.payafterOrders._out_order_no_.sync.post(
    {
      service_id: '2002000000000558128851361561536',
      type: 'Order_Paid',
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(data.order_id);

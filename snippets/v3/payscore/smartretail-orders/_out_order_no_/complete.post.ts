import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.smartretailOrders._out_order_no_.complete.post(
    {
      appid: 'wxd678efh567hg6787',
      service_id: '2002000000000558128851361561536',
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(data.order_id);

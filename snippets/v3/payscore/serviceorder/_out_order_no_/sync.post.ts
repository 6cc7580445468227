import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.serviceorder._out_order_no_.sync.post(
    {
      appid: 'wxd678efh567hg6787',
      service_id: '2002000000000558128851361561536',
      type: 'Order_Paid',
      detail: { paid_time: '20261120103456' },
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(data.state);

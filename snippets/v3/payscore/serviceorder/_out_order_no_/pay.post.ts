import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.serviceorder._out_order_no_.pay.post(
    { service_id: '2002000000000558128851361561536' },
    { out_order_no: 'P20261201000001' },
  );

console.log(data.order_id);

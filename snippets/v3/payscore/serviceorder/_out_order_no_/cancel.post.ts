import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.serviceorder._out_order_no_.cancel.post(
    {
      appid: 'wxd678efh567hg6787',
      service_id: '2002000000000558128851361561536',
      reason: '用户投诉',
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(data.order_id);

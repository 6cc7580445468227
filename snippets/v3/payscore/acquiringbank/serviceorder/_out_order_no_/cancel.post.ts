import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.cancel.post(
    {
      service_id: '2002000000000558128851361561536',
      channel_id: '1230000109',
      sub_mchid: '1900000110',
      reason: '用户投诉',
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(status === 204);

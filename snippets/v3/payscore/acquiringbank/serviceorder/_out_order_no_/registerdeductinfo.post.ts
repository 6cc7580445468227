import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.registerdeductinfo.post(
    {
      service_id: '2002000000000558128851361561536',
      sub_mchid: '1900000110',
      channel_id: '1230000109',
    },
    { out_order_no: 'P20261201000001' },
  );

console.log(data.description);

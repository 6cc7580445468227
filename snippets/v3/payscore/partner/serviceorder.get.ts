import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.partner.serviceorder.get({
  params: {
    service_id: '2002000000000558128851361561536',
    sub_mchid: '1900000110',
  },
});

console.log(data.notify_url, data.state);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.payafterOrders.get({
  params: {
    service_id: '2002000000000558128851361561536',
    out_order_no: 'P20261201000001',
  },
});

console.log(data.state);

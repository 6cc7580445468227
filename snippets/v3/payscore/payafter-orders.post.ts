import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.payscore.payafterOrders.post({
  appid: 'wxd678efh567hg6787',
  out_order_no: 'P20261201000001',
  service_id: '2002000000000558128851361561536',
  attach: '深圳分店',
});

console.log(data.package);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.discountCard.orders._out_order_no_.patch(
  {
    objectives: [
      {
        objective_serial_no: '578354545',
        objective_id: 123456,
        performance_description: '购买商品',
        performance_type: 'INCREASE',
        count: 1,
        performance_time: '2026-12-01T10:34:56+08:00',
      },
    ],
  },
  { out_order_no: 'P20261201000001' },
);

console.log(data.order_id);

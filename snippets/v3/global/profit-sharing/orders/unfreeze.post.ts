import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.profitSharing.orders.unfreeze.post(
  {
    transaction_id: '4200002026202612011234567890',
    out_order_no: 'P20261201000001',
    description: '解冻全部剩余资金',
  },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.state);

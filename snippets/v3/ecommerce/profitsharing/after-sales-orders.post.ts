import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.profitsharing.afterSalesOrders.post({
    sub_mchid: '1900000110',
    transaction_id: '4200002026202612011234567890',
    amount: 10,
    type: 'SERVICE_FEE_INCOME',
    scene: 'REFUND_TICKET',
    refund_id: '50300002026120112345678901234',
  });

console.log(data.transaction_id);

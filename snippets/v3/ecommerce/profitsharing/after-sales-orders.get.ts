import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.profitsharing.afterSalesOrders.get({
    params: {
      sub_mchid: '1900000110',
      transaction_id: '4200002026202612011234567890',
    },
  });

console.log(data.result);

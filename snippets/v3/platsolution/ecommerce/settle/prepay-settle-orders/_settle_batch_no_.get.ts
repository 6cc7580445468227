import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.get(
    {
      settle_batch_no: '123685544886666',
    },
  );

console.log(data.state);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.applyAbnormalSettle.post(
    {
      individual_auth_id: '256322110225',
      out_abnormal_settle_batch_no: '1236698745558870',
      abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER',
    },
    { settle_batch_no: '123685544886666' },
  );

console.log(data.state);

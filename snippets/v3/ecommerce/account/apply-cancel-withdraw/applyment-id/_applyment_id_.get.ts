import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.account.applyCancelWithdraw.applymentId._applyment_id_.get(
    {
      applyment_id: 'X202410241010125346',
    },
  );

console.log(data.cancel_state);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchant.fund.withdraw.withdrawId._withdraw_id_.get({
    withdraw_id: '12321937198237912739132791732123',
  });

console.log(data.status);

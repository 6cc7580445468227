import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchant.fund.balance._account_type_.get({
  account_type: 'BASIC',
});

console.log(data.available_amount);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.fund.balance._sub_mchid_.get({
  sub_mchid: '1900000110',
  params: { account_type: 'BASIC' },
});

console.log(data.available_amount);

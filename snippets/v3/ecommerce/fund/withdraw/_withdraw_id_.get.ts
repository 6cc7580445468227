import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.fund.withdraw._withdraw_id_.get({
  withdraw_id: '1232193719823791273913279173',
  params: { sub_mchid: '1900000110' },
});

console.log(data.status);

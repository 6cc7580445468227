import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.lovefeast.users._openid_.orders.brandId._brand_id_.get({
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    brand_id: '2250',
    params: { offset: 0, limit: 20 },
  });

for (const order of data.data ?? []) {
  console.log(order.welfare_trade_id, order.institution_name);
}

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get({
    stock_id: '98065001',
    params: { offset: 0, limit: 20 },
  });

for (const couponcode of data.data ?? []) {
  console.log(couponcode.coupon_code, couponcode.code_status);
}

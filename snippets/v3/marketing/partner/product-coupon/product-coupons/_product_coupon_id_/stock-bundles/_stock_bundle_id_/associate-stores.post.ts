import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.associateStores.post(
    {
      brand_id: '120344',
      store_list: [{ store_id: '100000001' }],
    },
    {
      product_coupon_id: '1000000013',
      stock_bundle_id: '1000000013001',
    },
  );

for (const successStore of data.success_store_list ?? []) {
  console.log(successStore.store_id);
}

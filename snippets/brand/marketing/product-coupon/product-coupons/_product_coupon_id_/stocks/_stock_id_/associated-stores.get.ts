import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores.get(
    {
      product_coupon_id: '1000000013',
      stock_id: '1000000013001',
      params: { page_size: 20 },
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

for (const store of data.store_list ?? []) {
  console.log(store.store_id);
}

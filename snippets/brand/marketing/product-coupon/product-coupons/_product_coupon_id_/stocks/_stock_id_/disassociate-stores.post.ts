import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.disassociateStores.post(
    {
      store_list: [{ store_id: '100000001' }],
    },
    {
      product_coupon_id: '1000000013',
      stock_id: '1000000013001',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

for (const successStore of data.success_store_list ?? []) {
  console.log(successStore.store_id);
}

import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes.post(
    {
      out_request_no: 'REQUEST20261201000001',
      code_list: ['vCode_1234567890'],
    },
    {
      product_coupon_id: '1000000013',
      stock_id: '1000000013001',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

for (const successCode of data.success_code_list ?? [])
  console.log(successCode);

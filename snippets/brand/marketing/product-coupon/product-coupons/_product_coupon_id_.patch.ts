import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.patch(
    {
      out_request_no: 'REQUEST20261201000001',
      display_info: {
        name: '全场满100立打8折',
        image_url: 'https://example.com/images/logo.png',
        background_url: 'https://example.com/images/logo.png',
      },
    },
    {
      product_coupon_id: '1000000013',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.state);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.patch(
    {
      brand_id: '120344',
      out_request_no: 'REQUEST20261201000001',
      display_info: {
        name: '全场满100立打8折',
        image_url: 'https://example.com/images/logo.png',
        background_url: 'https://example.com/images/logo.png',
      },
    },
    { product_coupon_id: '1000000013' },
  );

console.log(data.state);

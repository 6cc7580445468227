import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.patch(
    { brand_id: '120344', out_request_no: 'REQUEST20261201000001' },
    { product_coupon_id: '1000000013', stock_id: '1000000013001' },
  );

console.log(data.state);

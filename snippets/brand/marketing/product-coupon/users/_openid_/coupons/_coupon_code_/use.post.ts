import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.use.post(
    {
      product_coupon_id: '1000000013',
      stock_id: '1000000013001',
      appid: 'wxd678efh567hg6787',
      use_time: '2026-12-01T10:34:56+08:00',
      associated_order_info: {
        transaction_id: '4200002026202612011234567890',
        out_trade_no: 'ORDER20261201000001',
        mchid: '1900000109',
      },
      out_request_no: 'REQUEST20261201000001',
    },
    {
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      coupon_code: '123446565767',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.coupon_state);

import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.post(
    {
      brand_id: '120344',
      out_request_no: 'REQUEST20261201000001',
      stock: {
        coupon_code_mode: 'WECHATPAY',
        stock_send_rule: { max_count: 100000, max_count_per_user: 1 },
        usage_rule_display_info: {
          coupon_usage_method_list: ['OFFLINE'],
          usage_description: '工作日可用',
        },
        coupon_display_info: {
          code_display_mode: 'QRCODE',
          background_color: 'Color020',
        },
        notify_config: { notify_appid: 'wxd678efh567hg6787' },
        store_scope: 'NONE',
      },
    },
    { product_coupon_id: '1000000013' },
  );

console.log(data.state);

import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks.post(
    {
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
    {
      product_coupon_id: '1000000013',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.state);

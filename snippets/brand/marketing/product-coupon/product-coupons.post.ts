import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.marketing.productCoupon.productCoupons.post(
    {
      out_request_no: 'REQUEST20261201000001',
      scope: 'ALL',
      type: 'NORMAL',
      usage_mode: 'SINGLE',
      single_usage_info: {
        normal_coupon: { threshold: 10000, discount_amount: 2000 },
      },
      display_info: {
        name: '全场满100立减20',
        image_url: 'https://example.com/images/logo.png',
        background_url: 'https://example.com/images/logo.png',
      },
      stock: {
        coupon_code_mode: 'WECHATPAY',
        stock_send_rule: { max_count: 100000, max_count_per_user: 1 },
        single_usage_rule: {
          coupon_available_period: {
            available_begin_time: '2026-12-01T00:00:00+08:00',
            available_end_time: '2026-12-31T23:59:59+08:00',
            available_days: 7,
          },
        },
        usage_rule_display_info: {
          coupon_usage_method_list: ['OFFLINE'],
          usage_description: '工作日可用',
        },
        coupon_display_info: { code_display_mode: 'QRCODE' },
        notify_config: { notify_appid: 'wxd678efh567hg6787' },
        store_scope: 'NONE',
      },
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.state);

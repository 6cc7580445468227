import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.partner.productCoupon.productCoupons.post({
    brand_id: '120344',
    out_request_no: 'REQUEST20261201000001',
    scope: 'ALL',
    type: 'NORMAL',
    usage_mode: 'SINGLE',
    display_info: {
      name: '全场满100立打8折',
      image_url: 'https://example.com/images/logo.png',
      background_url: 'https://example.com/images/logo.png',
    },
    stock: {
      coupon_code_mode: 'WECHATPAY',
      stock_send_rule: { max_count: 100000 },
      usage_rule_display_info: {
        coupon_usage_method_list: ['OFFLINE'],
        usage_description: '工作日可用',
      },
      coupon_display_info: { code_display_mode: 'QRCODE' },
      notify_config: { notify_appid: 'wxd678efh567hg6787' },
      store_scope: 'NONE',
    },
  });

console.log(data.state);

import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.busifavor.stocks.post({
  stock_name: '12月满100减10',
  belong_merchant: '1900000109',
  comment: '年末活动',
  goods_name: '全场商品可用',
  stock_type: 'NORMAL',
  coupon_use_rule: {
    coupon_available_time: {
      available_begin_time: '2026-12-01T00:00:00+08:00',
      available_end_time: '2026-12-31T23:59:59+08:00',
      available_day_after_receive: 7,
    },
    fixed_normal_coupon: {
      discount_amount: 1000,
      transaction_minimum: 10000,
    },
    use_method: 'OFF_LINE',
  },
  stock_send_rule: {
    max_coupons: 1000,
    max_coupons_per_user: 1,
  },
  out_request_no: 'REQUEST20261201000001',
  coupon_code_mode: 'WECHATPAY_MODE',
});

console.log(data.stock_id);

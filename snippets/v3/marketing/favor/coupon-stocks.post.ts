import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.favor.couponStocks.post({
  stock_name: '12月满减代金券',
  comment: '年末活动',
  belong_merchant: '1900000109',
  available_begin_time: '2026-12-01T00:00:00+08:00',
  available_end_time: '2026-12-31T23:59:59+08:00',
  stock_use_rule: {
    max_coupons: 1000,
    max_amount: 1000000,
    max_coupons_per_user: 1,
    natural_person_limit: true,
    prevent_api_abuse: true,
  },
  coupon_use_rule: {
    coupon_available_time: {
      fix_available_time: {
        available_week_day: [1, 2, 3, 4, 5],
        begin_time: 0,
        end_time: 86399,
      },
    },
    fixed_normal_coupon: {
      coupon_amount: 1000,
      transaction_minimum: 10000,
    },
    available_merchants: ['1900000109'],
  },
  no_cash: false,
  stock_type: 'NORMAL',
  out_request_no: 'REQUEST20261201000001',
});

console.log(data.stock_id);

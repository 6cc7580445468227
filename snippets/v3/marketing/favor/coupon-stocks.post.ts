import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.favor.couponStocks.post({
  stock_name: '微信支付代金券批次',
  available_begin_time: '2026-12-01T00:00:00+08:00',
  available_end_time: '2026-12-31T23:59:59+08:00',
  stock_use_rule: {
    max_coupons: 100,
    max_amount: 100,
    max_coupons_per_user: 100,
    natural_person_limit: false,
    prevent_api_abuse: false,
  },
  no_cash: false,
  stock_type: 'NORMAL',
  belong_merchant: '1900000109',
  coupon_use_rule: {
    coupon_available_time: {
      available_begin_time: '2026-12-01T00:00:00+08:00',
      available_end_time: '2026-12-31T23:59:59+08:00',
    },
  },
  out_request_no: 'REQUEST20261201000001',
});

console.log(data.stock_id);

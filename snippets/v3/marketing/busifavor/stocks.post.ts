import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.busifavor.stocks.post({
  stock_name: '8月1日活动券',
  belong_merchant: '1900000109',
  goods_name: '适用商品范围',
  stock_type: 'NORMAL',
  coupon_use_rule: {
    coupon_available_time: {
      available_begin_time: '2026-12-01T00:00:00+08:00',
      available_end_time: '2026-12-31T23:59:59+08:00',
    },
    use_method: 'OFF_LINE',
  },
  stock_send_rule: { max_coupons: 100, max_coupons_per_user: 5 },
  out_request_no: 'REQUEST20261201000001',
  coupon_code_mode: 'WECHATPAY_MODE',
});

console.log(data.stock_id);

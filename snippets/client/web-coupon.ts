/** 服务端签好的，原样拼进地址。 */
interface Coupon {
  stock_id: string;
  out_request_no: string;
  send_coupon_merchant: string;
  open_id: string;
  sign: string;
}

/** 问自己的服务端；它查询用户的券。 */
declare function showCoupons(): void;

export function receiveCoupon(coupon: Coupon): void {
  const query = new URLSearchParams({ ...coupon });
  const page = 'https://action.weixin.qq.com/busifavor/getcouponinfo';
  location.href = `${page}?${query}#wechat_pay&wechat_redirect`;
}

// 用户返回时页面可能来自缓存；回来不等于领到了。
window.addEventListener('pageshow', showCoupons);

/** 服务端签好的，原样交给组件。 */
interface Coupons {
  send_coupon_params: {
    stock_id: string;
    out_request_no: string;
    /** 代金券必填。 */
    create_coupon_merchant?: string;
    /** 商家券由商户指定 code 时必填。 */
    coupon_code?: string;
  }[];
  sign: string;
  send_coupon_merchant: string;
}

/** 插件的 sendcoupon 事件。 */
interface Sent {
  errcode: string;
  msg: string;
  send_coupon_result: {
    code: string;
    message: string;
    stock_id: string;
    coupon_code: string;
    out_request_no: string;
  }[];
}

declare function fetchCoupons(): Promise<Coupons>;
/** 问自己的服务端；它查询用户的券。 */
declare function showCoupons(): void;

Page({
  data: {},
  async onLoad() {
    this.setData(await fetchCoupons());
  },
  onSent({ detail }: { detail: Sent }) {
    const failed = detail.send_coupon_result.find(
      ({ code }) => code !== 'SUCCESS' && code !== 'DUPREQUEST',
    );
    if (failed) wx.showToast({ title: failed.message, icon: 'none' });
    showCoupons();
  },
  useCoupon() {
    wx.navigateTo({ url: '/pages/coupons/coupons' });
  },
});

/** 类型包里还没有 wx.openBusinessView。 */
interface OpenBusinessView {
  openBusinessView(options: {
    businessType: string;
    extraData: Record<string, string>;
    complete?: () => void;
  }): void;
}
declare const wx: WechatMiniprogram.Wx & OpenBusinessView;

/** 问自己的服务端：收到发券通知，或查询到用户的券。 */
declare function showCoupons(): void;

/** token：预发放的应答里的。 */
export function receiveCoupon(token: string): void {
  wx.openBusinessView({
    businessType: 'wxpayCouponUse',
    extraData: { action: 'receiveCoupon', token },
    complete: showCoupons,
  });
}

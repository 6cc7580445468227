/** 问自己的服务端：收到发券通知，或查询到用户的券。 */
declare function showCoupons(): void;

/** token：预发放的应答里的。 */
export function receiveCoupon(token: string): void {
  if (!wx.openBusinessView) {
    wx.showModal({
      content: '微信版本过低，请升级后再领',
      showCancel: false,
    });
    return;
  }
  wx.openBusinessView({
    businessType: 'wxpayCouponUse',
    extraData: { action: 'receiveCoupon', token },
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
    // 离开组件不等于领到了。
    complete: showCoupons,
  });
}

/** 问自己的服务端；它查单或已收到通知。 */
declare function queryOrder(): Promise<
  'CREATED' | 'DOING' | 'DONE' | 'REVOKED'
>;

/** packageInfo：创建支付分订单的应答里的 package。 */
export function confirmOrder(packageInfo: string): void {
  if (!wx.openBusinessView) {
    wx.showModal({
      content: '微信版本过低，请升级后再用',
      showCancel: false,
    });
    return;
  }
  wx.openBusinessView({
    businessType: 'wxpayScoreUse',
    extraData: { package: packageInfo },
    // 打开过确认页不等于已确认。
    complete: async () => {
      const state = await queryOrder();
      wx.showToast({
        title: state === 'DOING' ? '已确认' : '还没有确认',
        icon: 'none',
      });
    },
  });
}

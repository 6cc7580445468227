/** 问自己的服务端：收到会员卡的通知，或查询到用户的会员卡。 */
declare function showMember(): void;

/** token：入会组件预授权的应答里的。 */
export function join(token: string): void {
  if (!wx.openBusinessView) {
    wx.showModal({
      content: '微信版本过低，请升级后再入会',
      showCancel: false,
    });
    return;
  }
  wx.openBusinessView({
    businessType: 'wxpayCardMember',
    queryString: `token=${encodeURIComponent(token)}&scene=CARD_MEMBER`,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
    // 离开组件不等于入了会。
    complete: showMember,
  });
}

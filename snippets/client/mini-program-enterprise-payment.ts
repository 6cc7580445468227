/** 服务端给出的：微信支付告知的业务类型，与链接里的 token。 */
interface Entry {
  businessType: string;
  token: string;
}

/** 问自己的服务端：收到通知，或查询到授权、付款的状态。 */
declare function showProgress(): void;

export function openEnterprisePayment({
  businessType,
  token,
}: Entry): void {
  if (!wx.openBusinessView) {
    wx.showModal({
      content: '微信版本过低，请升级后再用',
      showCancel: false,
    });
    return;
  }
  wx.openBusinessView({
    businessType,
    queryString: `token=${encodeURIComponent(token)}`,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
    // 离开不等于走完了。
    complete: showProgress,
  });
}

/** 问自己的服务端：收到开通通知，或查询到授权记录。 */
declare function showPermission(): void;

/** token：预授权的应答里的 apply_permissions_token。 */
export function authorize(token: string): void {
  if (!wx.openBusinessView) {
    wx.showModal({
      content: '微信版本过低，请升级后再用',
      showCancel: false,
    });
    return;
  }
  wx.openBusinessView({
    businessType: 'wxpayScoreEnable',
    extraData: { apply_permissions_token: token },
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
    // 打开过授权页不等于已授权。
    complete: showPermission,
  });
}

/** 服务端取来的：应答里的 miniprogram_appid 与 miniprogram_path。 */
interface Invitation {
  appId: string;
  path: string;
}

/** 问自己的服务端；它检查子商户开票功能的状态。 */
declare function showStatus(): void;

export function openInvitation(invitation: Invitation): void {
  wx.navigateToMiniProgram({
    ...invitation,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
  // 跳过去不等于开通了；商户回来时再问。
  wx.onAppShow(function ask() {
    wx.offAppShow(ask);
    showStatus();
  });
}

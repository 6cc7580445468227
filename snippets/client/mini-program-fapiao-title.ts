/** 服务端取来的：应答里的 miniprogram_appid 与 miniprogram_path，30 分钟内有效。 */
interface TitlePage {
  appId: string;
  path: string;
}

export function fillTitle(page: TitlePage): void {
  wx.navigateToMiniProgram({
    ...page,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
    // 填没填由服务端收到 FAPIAO.USER_APPLIED 通知得知。
  });
}

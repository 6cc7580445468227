/** 服务端给出的：自己的 AppID、商户号、随机串与用户的 OpenID。 */
interface Debtor {
  appid: string;
  mchid: string;
  nonce_str: string;
  openid: string;
}

/** 问自己的服务端；它查询车牌服务的开通信息。 */
declare function showService(): void;

export function repay(debtor: Debtor): void {
  wx.navigateToMiniProgram({
    appId: 'wx5e73c65404eee268',
    path: 'pages/invest_list/invest_list',
    extraData: debtor,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
  // 跳过去不等于还清；用户回来时再问。
  wx.onAppShow(function ask() {
    wx.offAppShow(ask);
    showService();
  });
}

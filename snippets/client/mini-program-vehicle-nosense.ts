/** 服务端签好的业务数据。 */
interface Upgrade {
  appid: string;
  mch_id: string;
  nonce_str: string;
  sign_type: 'HMAC-SHA256';
  sign: string;
  openid: string;
  plate_number: string;
}

/** 问自己的服务端；它再查一次用户状态。 */
declare function showState(): void;

export function upgrade(extraData: Upgrade): void {
  wx.navigateToMiniProgram({
    appId: 'wxbcad394b3d99dac9',
    path: 'pages/no-sense-payment/index',
    extraData,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
  // 跳过去不等于升级了；用户回来时再问。
  wx.onAppShow(function ask() {
    wx.offAppShow(ask);
    showState();
  });
}

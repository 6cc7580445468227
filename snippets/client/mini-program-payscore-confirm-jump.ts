/** 支付分小程序。 */
const PAYSCORE = 'wxd8f3793ea3b935b8';

/** 问自己的服务端；它查单或已收到通知。 */
declare function showOrder(): void;

/** packageInfo：创建支付分订单的应答里的 package。 */
export function confirmOrder(packageInfo: string): void {
  wx.navigateToMiniProgram({
    appId: PAYSCORE,
    path: 'pages/use/use',
    extraData: { package: packageInfo },
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
}

wx.onAppShow(({ scene, referrerInfo }) => {
  // 1038：从别的小程序返回。跳过去不等于已确认。
  if (scene === 1038 && referrerInfo.appId === PAYSCORE) showOrder();
});

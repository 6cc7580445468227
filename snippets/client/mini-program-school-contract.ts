/** 签约小程序。 */
const SIGNER = 'wxfb66fbe7068ae9cd';

/** 问自己的服务端：收到签约通知，或查询到协议。 */
declare function showContract(): void;

/** token：预签约的应答里的 presign_token。 */
export function sign(token: string): void {
  wx.navigateToMiniProgram({
    appId: SIGNER,
    path: 'pages/index/index',
    extraData: { presign_token: token },
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
}

wx.onAppShow(({ scene, referrerInfo }) => {
  // 1038：从别的小程序返回。跳过去不等于签了约。
  if (scene === 1038 && referrerInfo.appId === SIGNER) showContract();
});

/** 签约小程序。 */
const SIGNER = 'wxbd687630cd02ce1d';

/** 问自己的服务端：收到签约通知，或查询到签约关系。 */
declare function showContract(): void;

/** preEntrustId：预签约的应答里的 pre_entrustweb_id。 */
export function sign(preEntrustId: string): void {
  wx.navigateToMiniProgram({
    appId: SIGNER,
    path: 'pages/index/index',
    extraData: { pre_entrustweb_id: preEntrustId },
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
}

wx.onAppShow(({ scene, referrerInfo }) => {
  // 1038：从别的小程序返回；带回的 return_code 只用来显示。
  if (scene === 1038 && referrerInfo.appId === SIGNER) showContract();
});

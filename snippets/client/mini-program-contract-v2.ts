/** 服务端用 APIv2 密钥签好的，原样传入。 */
interface Contract {
  appid: string;
  mch_id: string;
  plan_id: string;
  contract_code: string;
  request_serial: string;
  contract_display_account: string;
  notify_url: string;
  timestamp: string;
  sign: string;
}

/** 签约小程序。 */
const SIGNER = 'wxbd687630cd02ce1d';

/** 问自己的服务端：收到签约通知，或查询到签约关系。 */
declare function showContract(): void;

export function sign(contract: Contract): void {
  wx.navigateToMiniProgram({
    appId: SIGNER,
    path: 'pages/index/index',
    extraData: contract,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
}

wx.onAppShow(({ scene, referrerInfo }) => {
  // 1038：从别的小程序返回；带回的 return_code 只用来显示。
  if (scene === 1038 && referrerInfo.appId === SIGNER) showContract();
});

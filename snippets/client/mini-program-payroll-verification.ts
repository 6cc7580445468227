/** 用工卡小程序。 */
const PAYROLL = 'wxd24d9057cd83d47a';

/** 服务端预下单得到的 token，与预下单时的其余几项。 */
type Verification = {
  mchid: string;
  sub_mchid: string;
  appid: string;
  openid: string;
  token: string;
  authenticate_number: string;
};

/** 问自己的服务端；它按核身流水号查询。 */
declare function showVerification(): void;

export function verify(verification: Verification): void {
  const query = Object.entries(verification)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  wx.navigateToMiniProgram({
    appId: PAYROLL,
    path: `/pages/card/authen_with_auth?${query}`,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
}

wx.onAppShow(({ scene, referrerInfo }) => {
  // 1038：从别的小程序返回；带回的状态只用来显示。
  if (scene === 1038 && referrerInfo.appId === PAYROLL) showVerification();
});

/** 用工卡小程序。 */
const PAYROLL = 'wxd24d9057cd83d47a';

/** 服务端换来的 token，与申请时的商户号、AppID、OpenID。 */
type Authorization = {
  mchid: string;
  sub_mchid: string;
  appid: string;
  openid: string;
  token: string;
};

/** 问自己的服务端；它查询授权关系。 */
declare function showRelation(): void;

export function authorize(authorization: Authorization): void {
  const query = Object.entries(authorization)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  wx.navigateToMiniProgram({
    appId: PAYROLL,
    path: `/pages/card/auth?${query}`,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
}

wx.onAppShow(({ scene, referrerInfo }) => {
  // 1038：从别的小程序返回；带回的状态只用来显示。
  if (scene === 1038 && referrerInfo.appId === PAYROLL) showRelation();
});

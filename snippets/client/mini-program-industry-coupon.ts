/** 服务端预下单得到的 token，与预下单的商户号。 */
interface Switching {
  mchid: string;
  token: string;
}

export function switchCard({ mchid, token }: Switching): void {
  const query = `mch_code=${mchid}&token=${encodeURIComponent(token)}`;
  wx.navigateToMiniProgram({
    appId: 'wx179335ce27355ca8',
    path: `trafficCoupon/pages/index/index?${query}`,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
}

/** 服务端下单之后交来的：应答里的 miniprogram_appid、miniprogram_path 与 package。 */
interface Target {
  appId: string;
  path: string;
  package: string;
}

/** 问自己的服务端：收到确认通知，或查询到订单的状态。 */
declare function showOrder(): void;

export function confirmOrder({ appId, path, ...extraData }: Target): void {
  wx.navigateToMiniProgram({
    ...{ appId, path, extraData },
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
  // 跳过去不等于已确认；用户回来时再问。
  wx.onAppShow(function ask() {
    wx.offAppShow(ask);
    showOrder();
  });
}

/** 问自己的服务端：收到领卡的通知，或查询到先享卡订单。 */
declare function showCard(): void;

/** token：预受理领卡的应答里的 prepare_card_token。 */
export function receiveCard(token: string): void {
  const query = `prepare_card_token=${encodeURIComponent(token)}`;
  wx.navigateToMiniProgram({
    appId: 'wxcc2e4fbc5887661e',
    path: `/pages/get-card/get-card?${query}`,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
  // 跳过去不等于领了；用户回来时再问。
  wx.onAppShow(function ask() {
    wx.offAppShow(ask);
    showCard();
  });
}

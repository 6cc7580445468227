/** 服务端用 APIv2 密钥签好的，原样传入。 */
type OrderDetail =
  WeChatPay.MiniProgram.OpenBusinessViewMiniProgramPayscoreDetail['extraData'];

/** 问自己的服务端；它查单。 */
declare function showOrder(): void;

export function openOrder(extraData: OrderDetail): void {
  if (!wx.openBusinessView) {
    wx.showModal({
      content: '微信版本过低，请升级后再看',
      showCancel: false,
    });
    return;
  }
  wx.openBusinessView({
    businessType: 'wxpayScoreDetail',
    extraData,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
    // 用户可能在里面付清了欠款。
    complete: showOrder,
  });
}

/** 问自己的服务端；它查单或已收到通知。 */
declare function showOrder(outTradeNo: string): void;

/** 收银小程序。 */
const CASHIER = 'wxd678efh567hg6787';

export function openCashier(outTradeNo: string): void {
  wx.openEmbeddedMiniProgram({
    appId: CASHIER,
    path: `pages/pay/pay?out_trade_no=${outTradeNo}`,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
  });
  // 回来不等于付了款。
  wx.onAppShow(function ask() {
    wx.offAppShow(ask);
    showOrder(outTradeNo);
  });
}

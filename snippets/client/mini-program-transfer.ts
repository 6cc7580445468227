/** 服务端发起转账之后交来的：应答里的 package_info，与发起时的商户号、AppID。 */
interface Transfer {
  mchId: string;
  appId: string;
  package: string;
}

/** 问自己的服务端转账单的状态。 */
declare function queryTransfer(): Promise<
  'SUCCESS' | 'WAIT_USER_CONFIRM' | 'FAIL'
>;

export function confirmTransfer(transfer: Transfer): void {
  if (!wx.canIUse('requestMerchantTransfer')) {
    wx.showModal({
      content: '微信版本过低，请升级后再收款',
      showCancel: false,
    });
    return;
  }
  wx.requestMerchantTransfer({
    ...transfer,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
    // 打开过确认页不等于收了款。
    complete: async () => {
      const state = await queryTransfer();
      wx.showToast({
        title: state === 'SUCCESS' ? '已收款' : '还没有收款',
        icon: 'none',
      });
    },
  });
}

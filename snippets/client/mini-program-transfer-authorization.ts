/** 服务端申请授权之后交来的：应答里的 package_info，与申请时的商户号、AppID。 */
interface Authorization {
  mchId: string;
  appId: string;
  package: string;
}

/** 问自己的服务端：收到授权通知，或查询到已生效。 */
declare function queryAuthorization(): Promise<
  'TAKING_EFFECT' | 'WAIT_USER_CONFIRM' | 'CLOSED'
>;

export function authorize(authorization: Authorization): void {
  if (!wx.canIUse('requestMerchantTransfer')) {
    wx.showModal({
      content: '微信版本过低，请升级后再开通',
      showCancel: false,
    });
    return;
  }
  wx.requestMerchantTransfer({
    ...authorization,
    fail: ({ errMsg }) => wx.showToast({ title: errMsg, icon: 'none' }),
    // 打开过授权页不等于已授权。
    complete: async () => {
      const state = await queryAuthorization();
      wx.showToast({
        title: state === 'TAKING_EFFECT' ? '已开通' : '还没有开通',
        icon: 'none',
      });
    },
  });
}

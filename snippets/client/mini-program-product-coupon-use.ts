/** 落地路径的查询参数。 */
interface Landing {
  couponCode: string;
  stockId: string;
}

type AuthState = 'verified' | 'invalidCredentials' | 'unauthenticated';

/** 由服务端比较领券的与登录的 OpenID。 */
declare function judgeAuthState(landing: Landing): Promise<AuthState>;
declare function logIn(): void;

export async function useCoupon(landing: Landing): Promise<void> {
  const authState = await judgeAuthState(landing);
  if (!wx.openBusinessView) {
    wx.showModal({
      content: '微信版本过低，请升级后再用',
      showCancel: false,
    });
    return;
  }
  wx.openBusinessView({
    businessType: 'wxpayCouponUse',
    extraData: { ...landing, authState },
    success({ extraData: { action, productPath } }) {
      if (action === 'selectProduct' && productPath)
        wx.navigateTo({ url: productPath });
      if (action === 'auth' || action === 'switchAccount') logIn();
    },
  });
}

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 联系人信息 */
  interface OverseaMerchantContact {
    /**
     * 联系人名称
     *
     * 加密 用微信支付公钥加密
     * @example '李先生'
     */
    name: string;
    /**
     * 联系人电话
     *
     * 加密 用微信支付公钥加密
     * @example '075586010000'
     */
    phone: string;
    /**
     * 联系人邮箱
     *
     * 加密 用微信支付公钥加密
     * @example 'test@test.com'
     */
    email: string;
  }
}

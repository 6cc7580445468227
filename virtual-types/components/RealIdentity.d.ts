// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 用户实名信息 */
  interface RealIdentity {
    /**
     * 自然人姓名
     *
     * 加密 用微信支付公钥加密
     */
    real_name: string;
    /**
     * 自然人身份证号码
     *
     * 加密 用微信支付公钥加密
     */
    id_card_number: string;
    /**
     * 实名验证类型
     *
     * - `ID_CARD`：身份证
     * @example 'ID_CARD'
     */
    identity_type?: 'ID_CARD';
  }
}

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 实名支付（需单独申请权限） */
  interface PayerIdentity {
    /**
     * 证件类型
     *
     * 按证件核对付款人身份，号码须是这种证件的。
     *
     * - `IDCARD`：身份证
     * - `HONGKONG_MACAO`：港澳回乡证
     * - `HONGKONG_MACAO_RESIDENT`：港澳居住证
     * - `TAIWAN_RESIDENT`：台湾居住证
     * - `FOREIGN_RESIDENT`：外国人永居证
     * - `OVERSEA_PASSPORT`：护照
     * - `PHONE_NUMBER`：手机号
     */
    type: 'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'PHONE_NUMBER';
    /**
     * 加密后的证件号
     *
     * 须与付款人微信支付实名所用的证件一致。
     *
     * 加密 用微信支付公钥加密
     */
    number: string;
    /**
     * 加密后的姓名
     *
     * 须与付款人微信支付的实名一致。
     *
     * 加密 用微信支付公钥加密
     */
    name: string;
  }
}

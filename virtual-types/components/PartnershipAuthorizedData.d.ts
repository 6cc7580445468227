// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 被授权数据 */
  interface PartnershipAuthorizedData {
    /**
     * 授权业务类别
     *
     * 授权对方用的是代金券批次还是商家券批次。
     *
     * - `FAVOR_STOCK`：代金券批次
     * - `BUSIFAVOR_STOCK`：商家券批次
     */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK';
    /**
     * 授权批次ID
     *
     * 要授权给对方使用的那一批券。
     *
     * 长度 ≤ 20
     * @example '2433405'
     */
    stock_id?: string;
  }
}

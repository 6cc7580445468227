// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 批次组信息 */
  interface StockBundleInfo {
    /**
     * 批次组ID
     *
     * 创建批次组时由微信支付生成，须存下，查询、改预算和发券都要用它。
     *
     * 长度 ≤ 40
     * @example '712315129419284901'
     */
    stock_bundle_id: string;
    /**
     * 批次在批次组内的次序
     *
     * 从 0 起数。
     * @example 0
     */
    stock_bundle_index: number;
  }
}

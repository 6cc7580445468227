// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 服务位置 */
  interface Location {
    /**
     * 服务开始地点
     *
     * 长度 ≤ 20 字符
     * @example '嗨客时尚主题展餐厅'
     */
    start_location?: string;
    /**
     * 服务结束地点
     *
     * 长度 ≤ 20 字符
     * @example '嗨客时尚主题展餐厅'
     */
    end_location?: string;
  }
}

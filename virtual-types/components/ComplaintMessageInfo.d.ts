// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 回复消息内容 */
  interface ComplaintMessageInfo {
    /** 回复的消息内容 */
    content: string;
    /** 自定义透传字段 */
    custom_data?: string;
  }
}

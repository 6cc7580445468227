// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 回复消息内容 */
  interface ComplaintMessageInfo {
    /**
     * 回复的消息内容
     *
     * 用户点击这一项后发出的话，动作是回复消息时须有。
     */
    content: string;
    /** 自定义透传字段 */
    custom_data?: string;
  }
}

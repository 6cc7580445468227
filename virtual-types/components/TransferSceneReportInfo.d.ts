// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账场景报备信息 */
  interface TransferSceneReportInfo {
    /**
     * 信息类型
     *
     * 长度 ≤ 15 字符
     * @example '活动名称'
     */
    info_type: string;
    /**
     * 信息内容
     *
     * 长度 ≤ 32 字符
     * @example '注册会员有礼'
     */
    info_content: string;
  }
}

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 转账场景报备信息 */
  interface TransferSceneReportInfo {
    /**
     * 信息类型
     *
     * 固定文字，须与场景规定的一字不差：例如现金营销是「活动名称」和「奖励说明」，企业赔付是「赔付原因」。
     *
     * 长度 ≤ 15 字符
     * @example '活动名称'
     */
    info_type: string;
    /**
     * 信息内容
     *
     * 照这笔钱的实际情况写，与同一条的信息类型对应。
     *
     * 长度 ≤ 32 字符
     * @example '注册会员有礼'
     */
    info_content: string;
  }
}

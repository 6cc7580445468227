// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 校验规则 */
  interface DueDiligenceCheckRule {
    /** 字符串最小长度 */
    min_length?: number;
    /** 字符串最大长度 */
    max_length?: number;
    /** 限制提交的文件后缀 */
    enum_file_exts?: ('png' | 'jpg' | 'jpeg')[];
    /** 限制文件提交大小 */
    max_file_size?: number;
    /**
     * 可选项枚举值列表
     * @example 1
     */
    enum_keys?: number[];
    /** 可选项名称列表 */
    enum_values?: string[];
  }
}

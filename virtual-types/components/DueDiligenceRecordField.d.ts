// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 尽调资料项 */
  interface DueDiligenceRecordField {
    /**
     * 资料项ID
     *
     * 取自查询结果里要求补充的资料项。
     */
    item_id?: string;
    /** 资料项英文名 */
    field_name?: string;
    /** 资料项中文名 */
    name?: string;
    /** 资料项类型 */
    type?: 1 | 2 | 11 | 15;
    /** 资料项填写提示 */
    tips?: string;
    /** 输入框占位文案 */
    placeholder?: string;
    /** 叹号悬浮提示语 */
    tooltip?: string;
    /**
     * 是否必须提交
     *
     * - `0`：否
     * - `1`：是
     */
    required?: 0 | 1;
    /**
     * 校验规则
     *
     * 字段：`min_length`、`max_length`、`enum_file_exts`、`max_file_size`、`enum_keys`、`enum_values`
     */
    check_rule?: DueDiligenceRecordField.CheckRule;
    /**
     * 资料项关联规则集合
     *
     * 字段：`source_key`、`source_value`
     */
    relations?: DueDiligenceRecordField.Relations[];
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
  }
  namespace DueDiligenceRecordField {
    /** 校验规则 */
    interface CheckRule {
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
    interface Relations {
      /** 关联的资料项ID */
      source_key?: number;
      /** 关联的资料项值 */
      source_value?: string;
    }
  }
}

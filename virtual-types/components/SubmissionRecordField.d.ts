// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 待提交的资料项 */
  interface SubmissionRecordField {
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
    type?: 1 | 2 | 3 | 4 | 5 | 6;
    /**
     * 补充资料项多值
     *
     * JSON 字符串，内容为 {@link WeChatPay.Components.SubmissionRecordField.RepeatedFieldData}
     * @example '[]'
     */
    repeated_field_data?: string;
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
    /** 提交内容需要加密 */
    need_encrypt?: boolean;
    /**
     * 字符串校验规则
     *
     * 字段：`min_string_length`、`max_string_length`、`validator`
     */
    string_check_rule?: SubmissionRecordField.StringCheckRule;
    /**
     * 枚举校验规则
     *
     * 字段：`min_list_length`、`max_list_length`、`enum_values`
     */
    enum_check_rule?: SubmissionRecordField.EnumCheckRule;
    /**
     * 文件校验规则
     *
     * 字段：`min_list_length`、`max_list_length`、`enum_file_exts`、`max_file_size`
     */
    file_check_rule?: SubmissionRecordField.FileCheckRule;
    /**
     * 时间区间校验规则
     *
     * 字段：`min_list_length`、`max_list_length`
     */
    time_interval_check_rule?: SubmissionRecordField.TimeIntervalCheckRule;
    /**
     * 订单类型校验规则
     *
     * 字段：`min_list_length`、`max_list_length`、`enum_file_exts`、`max_file_size`
     */
    order_interval_check_rule?: SubmissionRecordField.OrderIntervalCheckRule;
    /**
     * 资料项关联规则集合
     *
     * 字段：`source_key`、`source_value`
     */
    relations?: SubmissionRecordField.Relations[];
  }
  namespace SubmissionRecordField {
    /** JSON 字符串的内容 */
    type RepeatedFieldData = RepeatedFieldData.Item[];
    namespace RepeatedFieldData {
      interface Item {
        /** 经度值 */
        longitude?: string;
        /** 纬度值 */
        latitude?: string;
        /** 省份 */
        province?: string;
        /** 城市 */
        city?: string;
        /** 区域 */
        area?: string;
        /** 街道 */
        street?: string;
        /**
         * 详细地址
         *
         * 长度 ≤ 512
         */
        address?: string;
        /** 地址名 */
        name?: string;
        /** 微信支付订单号 */
        wechat_order_id?: string;
        /** 商户订单号 */
        merchant_order_id?: string;
        /**
         * 交易时间
         *
         * RFC 3339 时间，含时区
         */
        trade_time?: string;
        /** 交易金额 */
        trade_money_amount?: string;
        /** 调单商品 */
        trade_goods?: string;
        /**
         * 是否物流
         *
         * - `0`：否
         * - `1`：是
         */
        logistic_flag?: 0 | 1;
        /**
         * 凭证图片信息
         * @example '凭证图片1'
         */
        evidence_img_list?: string[];
      }
    }
    /** 字符串校验规则 */
    interface StringCheckRule {
      /** 字符串最小长度 */
      min_string_length?: number;
      /** 字符串最大长度 */
      max_string_length?: number;
      /**
       * 校验规则
       *
       * - `number`：数字
       * - `phone`：手机号
       * - `idcard`：身份证号
       * - `url`：网址
       * - `email`：邮箱
       */
      validator?: 'number' | 'phone' | 'idcard' | 'url' | 'email';
    }
    /** 枚举校验规则 */
    interface EnumCheckRule {
      /** 最小列表长度 */
      min_list_length?: number;
      /** 最大列表长度 */
      max_list_length?: number;
      /** 可选项名称列表 */
      enum_values?: string[];
    }
    /** 文件校验规则 */
    interface FileCheckRule {
      /** 最小列表长度 */
      min_list_length?: number;
      /** 最大列表长度 */
      max_list_length?: number;
      /** 限制提交的文件后缀 */
      enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx')[];
      /** 限制文件提交大小 */
      max_file_size?: number;
    }
    /** 时间区间校验规则 */
    interface TimeIntervalCheckRule {
      /**
       * 最小列表长度
       * @example 2
       */
      min_list_length?: number;
      /**
       * 最大列表长度
       * @example 2
       */
      max_list_length?: number;
    }
    /** 订单类型校验规则 */
    interface OrderIntervalCheckRule {
      /** 最小列表长度 */
      min_list_length?: number;
      /** 最大列表长度 */
      max_list_length?: number;
      /** 限制提交的文件后缀 */
      enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx')[];
      /** 限制文件提交大小 */
      max_file_size?: number;
    }
    interface Relations {
      /** 关联的资料项ID */
      source_key?: number;
      /** 关联的资料项值 */
      source_value?: string;
    }
  }
}

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Components {
  /** 交易拦截记录 */
  interface TransactionBlockRecord {
    /**
     * 交易拦截记录ID
     * @example '123400'
     */
    block_record_id?: string;
    /**
     * 拦截时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    block_time?: string;
    /**
     * 拦截原因
     * @example '涉嫌信用卡套现'
     */
    block_reason?: string;
    /**
     * 拦截笔数
     *
     * - `LESS_THAN_TWENTY`：少于20笔
     * - `LESS_THAN_ONE_HUNDRED`：少于100笔
     * - `LESS_THAN_ONE_THOUSAND`：少于1000笔
     * - `OVER_ONE_THOUSAND`：超过1000笔
     * @example 'LESS_THAN_TWENTY'
     */
    number_of_block?: 'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND';
    /**
     * 解除管控方式
     *
     * - `SUBMIT_INFORMATION`：提交资料
     * @example 'SUBMIT_INFORMATION'
     */
    recover_way?: 'SUBMIT_INFORMATION';
    /**
     * 商户提交资料内容
     *
     * JSON 字符串，内容为 {@link WeChatPay.Components.TransactionBlockRecord.RequestedItemInfo}
     * @example '{"record_fields":[]}'
     */
    requested_item_info?: string;
  }
  namespace TransactionBlockRecord {
    /** JSON 字符串的内容 */
    interface RequestedItemInfo {
      /**
       * 资料项集合
       *
       * 字段：`item_id`、`field_name`、`name`、`type`、`repeated_field_data`、`tips`、`placeholder`、`tooltip`、`required`、`need_encrypt`、`string_check_rule`、`enum_check_rule` 等 16 个
       */
      record_fields: RequestedItemInfo.RecordFields[];
    }
    namespace RequestedItemInfo {
      /** 待提交的资料项 */
      interface RecordFields {
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
         * JSON 字符串，内容为 {@link WeChatPay.Components.TransactionBlockRecord.RequestedItemInfo.RecordFields.RepeatedFieldData}
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
        string_check_rule?: RecordFields.StringCheckRule;
        /**
         * 枚举校验规则
         *
         * 字段：`min_list_length`、`max_list_length`、`enum_values`
         */
        enum_check_rule?: RecordFields.EnumCheckRule;
        /**
         * 文件校验规则
         *
         * 字段：`min_list_length`、`max_list_length`、`enum_file_exts`、`max_file_size`
         */
        file_check_rule?: RecordFields.FileCheckRule;
        /**
         * 时间区间校验规则
         *
         * 字段：`min_list_length`、`max_list_length`
         */
        time_interval_check_rule?: RecordFields.TimeIntervalCheckRule;
        /**
         * 订单类型校验规则
         *
         * 字段：`min_list_length`、`max_list_length`、`enum_file_exts`、`max_file_size`
         */
        order_interval_check_rule?: RecordFields.OrderIntervalCheckRule;
        /**
         * 资料项关联规则集合
         *
         * 字段：`source_key`、`source_value`
         */
        relations?: RecordFields.Relations[];
      }
      namespace RecordFields {
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
  }
}

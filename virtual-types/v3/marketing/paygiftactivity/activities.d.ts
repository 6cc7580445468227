// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity {
  interface Activities {
    /**
     * 获取支付有礼活动列表
     *
     * `GET /v3/marketing/paygiftactivity/activities`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489126
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012493214
     */
    get(config: Activities.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Activities.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页页码
       *
       * 第几页；翻页时改它。
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页最多返回多少条。
       */
      limit: number;
      /**
       * 活动名称
       *
       * 按名称模糊查找。
       *
       * 长度 ≤ 10
       */
      activity_name?: string;
      /**
       * 活动状态
       *
       * - `CREATE_ACT_STATUS`：已创建
       * - `ONGOING_ACT_STATUS`：运行中
       * - `TERMINATE_ACT_STATUS`：已终止
       * - `STOP_ACT_STATUS`：已暂停
       * - `OVER_TIME_ACT_STATUS`：已过期
       * - `CREATE_ACT_FAILED`：创建活动失败
       * - `ACT_STATUS_UNKNOWN`：状态未知
       */
      activity_status?: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | 'ACT_STATUS_UNKNOWN';
      /**
       * 奖品类型
       *
       * - `BUSIFAVOR`：商家券
       */
      award_type?: 'BUSIFAVOR';
    }
  }
  interface WellformedResponse {
    /** 分页页码 */
    offset?: number;
    /** 分页大小 */
    limit?: number;
    /** 总数 */
    total_count?: number;
    /**
     * 结果集
     *
     * 字段：`activity_base_info`、`advanced_setting`、`activity_id`、`award_send_rule`、`activity_type`、`activity_status`、`creator_merchant_id`、`belong_merchant_id`、`create_time`、`update_time`
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 活动基本信息
       *
       * 字段：`activity_name`、`activity_second_title`、`merchant_logo_url`、`background_color`、`begin_time`、`end_time`、`available_periods`、`out_request_no`、`delivery_purpose`、`mini_programs_appid`、`mini_programs_path`
       */
      activity_base_info?: WeChatPay.Components.PaygiftActivityInfo;
      /**
       * 活动高级设置
       *
       * 字段：`delivery_user_category`、`merchant_member_appid`、`payment_mode`、`goods_tags`、`payment_method_information`
       */
      advanced_setting?: WeChatPay.Components.PaygiftAdvancedSetting;
      /**
       * 活动ID
       *
       * 长度 ≤ 20
       */
      activity_id?: string;
      /**
       * 活动奖品发放规则
       *
       * 字段：`full_send_rule`、`step_send_rule`
       */
      award_send_rule?: Data.AwardSendRule;
      /**
       * 活动类型
       *
       * - `FULL_SEND_ACT_TYPE`：满额送
       * - `STEP_SEND_ACT_TYPE`：阶梯送
       * - `SPECIFIC_SEND_ACT_TYPE`：满A送B
       */
      activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE';
      /**
       * 活动的当前状态
       *
       * 只有运行中的活动才会送出奖品。
       *
       * - `CREATE_ACT_STATUS`：已创建
       * - `ONGOING_ACT_STATUS`：运行中
       * - `TERMINATE_ACT_STATUS`：已终止
       * - `STOP_ACT_STATUS`：已暂停
       * - `OVER_TIME_ACT_STATUS`：已过期
       * - `CREATE_ACT_FAILED`：创建活动失败
       * - `ACT_STATUS_UNKNOWN`：状态未知
       */
      activity_status?: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | 'ACT_STATUS_UNKNOWN';
      /**
       * 活动创建方商户号
       *
       * 长度 ≤ 15
       */
      creator_merchant_id?: string;
      /**
       * 所属商户号
       *
       * 长度 ≤ 15
       */
      belong_merchant_id?: string;
      /**
       * 创建时间
       *
       * RFC 3339 时间，含时区
       */
      create_time?: string;
      /**
       * 更新时间
       *
       * RFC 3339 时间，含时区
       */
      update_time?: string;
    }
    namespace Data {
      /** 活动奖品发放规则 */
      interface AwardSendRule {
        /**
         * 满送发放规则
         *
         * 字段：`award_type`、`merchant_option`、`transaction_amount_minimum`、`send_content`、`award_list`、`merchant_id_list`
         */
        full_send_rule?: AwardSendRule.FullSendRule;
        /**
         * 阶梯送发放规则
         *
         * 字段：`award_type`、`merchant_option`
         *
         * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
         */
        step_send_rule?: AwardSendRule.StepSendRule;
      }
      namespace AwardSendRule {
        /** 满送发放规则 */
        interface FullSendRule {
          /**
           * 奖品类型
           *
           * - `BUSIFAVOR`：商家券
           */
          award_type: 'BUSIFAVOR';
          /**
           * 发券商户号选项
           *
           * - `IN_SEVICE_COUPON_MERCHANT`：在用券商户号
           * - `MANUAL_INPUT_MERCHANT`：手动输入发券商户号
           */
          merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT';
          /**
           * 消费金额门槛
           *
           * 单位 分
           */
          transaction_amount_minimum: number;
          /**
           * 发放内容
           *
           * - `SINGLE_COUPON`：单张券
           * - `GIFT_PACKAGE`：礼包
           */
          send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE';
          /**
           * 奖品基本信息列表
           *
           * 字段：`stock_id`、`original_image_url`、`thumbnail_url`
           */
          award_list: FullSendRule.AwardList[];
          /**
           * 发券商户号列表
           *
           * 长度 ≤ 15
           */
          merchant_id_list?: string[];
        }
        namespace FullSendRule {
          interface AwardList {
            /**
             * 代金券批次ID
             *
             * 长度 ≤ 20
             */
            stock_id: string;
            /**
             * 奖品原始图（大图）
             *
             * 长度 ≤ 128；URL
             */
            original_image_url: string;
            /**
             * 奖品缩略图（小图）
             *
             * 长度 ≤ 128；URL
             */
            thumbnail_url?: string;
          }
        }
        /** 阶梯送发放规则 */
        interface StepSendRule {
          /**
           * 奖品类型
           *
           * - `BUSIFAVOR`：商家券
           */
          award_type: 'BUSIFAVOR';
          /**
           * 发券商户号选项
           *
           * - `IN_SEVICE_COUPON_MERCHANT`：在用券商户号
           * - `MANUAL_INPUT_MERCHANT`：手动输入发券商户号
           */
          merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT';
        }
      }
    }
  }
}

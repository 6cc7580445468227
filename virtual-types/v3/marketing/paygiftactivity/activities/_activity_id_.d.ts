// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities {
  interface _activity_id_ {
    /**
     * 查询活动详情
     *
     * `GET /v3/marketing/paygiftactivity/activities/{activity_id}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487971
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012492967
     */
    get(config: _activity_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_activity_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 创建活动后由微信支付返回。
     *
     * 长度 ≤ 20
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     */
    activity_id: string;
  }
  interface WellformedResponse {
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     */
    activity_id: string;
    /**
     * 活动类型
     *
     * - `FULL_SEND_ACT_TYPE`：满额送
     * - `STEP_SEND_ACT_TYPE`：阶梯送
     * - `SPECIFIC_SEND_ACT_TYPE`：满A送B
     */
    activity_type?: 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE';
    /**
     * 活动状态
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
    activity_status: 'CREATE_ACT_STATUS' | 'ONGOING_ACT_STATUS' | 'TERMINATE_ACT_STATUS' | 'STOP_ACT_STATUS' | 'OVER_TIME_ACT_STATUS' | 'CREATE_ACT_FAILED' | 'ACT_STATUS_UNKNOWN';
    /**
     * 创建商户号
     *
     * 长度 ≤ 15
     */
    creator_merchant_id: string;
    /**
     * 所属商户号
     *
     * 长度 ≤ 15
     */
    belong_merchant_id: string;
    /**
     * 活动暂停时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     * @example '2026-11-20T10:34:56+08:00'
     */
    pause_time?: string;
    /**
     * 活动恢复时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     * @example '2026-11-20T10:34:56+08:00'
     */
    recovery_time?: string;
    /**
     * 活动创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     */
    create_time?: string;
    /**
     * 活动更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK songxzj/weixin-sdk-java11 写了它。
     */
    update_time?: string;
    /**
     * 活动基本信息
     *
     * 字段：`activity_name`、`activity_second_title`、`merchant_logo_url`、`background_color`、`begin_time`、`end_time`、`available_periods`、`out_request_no`、`delivery_purpose`、`mini_programs_appid`、`mini_programs_path`
     */
    activity_base_info: WeChatPay.Components.PaygiftActivityInfo;
    /**
     * 活动高级设置
     *
     * 字段：`delivery_user_category`、`merchant_member_appid`、`payment_mode`、`goods_tags`、`payment_method_information`
     */
    advanced_setting?: WeChatPay.Components.PaygiftAdvancedSetting;
    /**
     * 活动奖品发放规则
     *
     * 字段：`full_send_rule`
     */
    award_send_rule: WellformedResponse.AwardSendRule;
  }
  namespace WellformedResponse {
    /** 活动奖品发放规则 */
    interface AwardSendRule {
      /**
       * 满送发放规则
       *
       * 字段：`award_type`、`merchant_option`、`transaction_amount_minimum`、`send_content`、`award_list`、`merchant_id_list`
       */
      full_send_rule?: AwardSendRule.FullSendRule;
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
    }
  }
}

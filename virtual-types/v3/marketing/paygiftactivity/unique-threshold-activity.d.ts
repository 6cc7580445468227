// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity {
  interface UniqueThresholdActivity {
    /**
     * 创建全场满额送活动
     *
     * `POST /v3/marketing/paygiftactivity/unique-threshold-activity`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012492900
     */
    (data: UniqueThresholdActivity.PostHttpMethod.JsonDataRequest, config?: UniqueThresholdActivity.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UniqueThresholdActivity.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建全场满额送活动
     *
     * `POST /v3/marketing/paygiftactivity/unique-threshold-activity`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487898
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012492900
     */
    post(data: UniqueThresholdActivity.PostHttpMethod.JsonDataRequest, config?: UniqueThresholdActivity.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UniqueThresholdActivity.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 活动基本信息
     *
     * 活动的名称、时间和展示文字。
     *
     * 字段：`activity_name`、`activity_second_title`、`merchant_logo_url`、`background_color`、`begin_time`、`end_time`、`available_periods`、`out_request_no`、`delivery_purpose`、`mini_programs_appid`、`mini_programs_path`
     */
    activity_base_info: JsonDataRequest.ActivityBaseInfo;
    /**
     * 活动高级设置
     *
     * 字段：`delivery_user_category`、`merchant_member_appid`、`payment_mode`、`goods_tags`、`payment_method_information`
     */
    advanced_setting?: WeChatPay.Components.PaygiftAdvancedSetting;
    /**
     * 活动奖品发放规则
     *
     * 付满多少送什么，只有一档门槛。
     *
     * 字段：`award_type`、`merchant_option`、`transaction_amount_minimum`、`send_content`、`award_list`、`merchant_id_list`
     */
    award_send_rule: JsonDataRequest.AwardSendRule;
  }
  namespace JsonDataRequest {
    /** 活动基本信息 */
    interface ActivityBaseInfo {
      /**
       * 活动名称
       *
       * 活动的名字，查询活动列表时可按它查找。
       *
       * 长度 ≤ 10
       */
      activity_name: string;
      /**
       * 活动副标题
       *
       * 活动标题之外的一行短句。
       *
       * 长度 ≤ 9
       */
      activity_second_title: string;
      /**
       * 商户logo
       *
       * 送出优惠券时展示。
       *
       * 长度 ≤ 128
       */
      merchant_logo_url: string;
      /**
       * 背景颜色
       *
       * 券的底色，只能用列出的 10 种；不填是微信支付绿色。
       *
       * - `Color010`：绿色 #63B359
       * - `Color020`：深绿色 #2C9F67
       * - `Color030`：浅蓝色 #509FC9
       * - `Color040`：蓝色 #5885CF
       * - `Color050`：紫色 #9062C0
       * - `Color060`：棕黄色 #D09A45
       * - `Color070`：黄色 #E4B138
       * - `Color080`：橙色 #EE903C
       * - `Color090`：橘红色 #DD6549
       * - `Color100`：红色 #CC463D
       */
      background_color?: 'Color010' | 'Color020' | 'Color030' | 'Color040' | 'Color050' | 'Color060' | 'Color070' | 'Color080' | 'Color090' | 'Color100';
      /**
       * 活动开始时间
       *
       * 到这个时间才开始生效，须早于结束时间；活动最长 90 天，只能配 1 年之内的。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       */
      begin_time: string;
      /**
       * 活动结束时间
       *
       * 过了这个时间不再生效，须晚于开始时间；活动最长 90 天，只能配 1 年之内的。
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       */
      end_time: string;
      /**
       * 可用时间段
       *
       * 活动期间只在这些时段送；可按日期，也可按一天里的时刻。
       *
       * 字段：`available_time`、`available_day_time`
       */
      available_periods?: ActivityBaseInfo.AvailablePeriods;
      /**
       * 商户请求单号
       *
       * 由你生成的凭据号，须唯一并存下；没有得到明确结果时沿用原号再请求。
       *
       * 长度 ≤ 128；字符集 `0-9 A-Z a-z _ | * -`
       */
      out_request_no: string;
      /**
       * 投放目的
       *
       * 引导用户回店消费还是去小程序；去小程序须同时填它的 AppID 和路径。
       *
       * - `OFF_LINE_PAY`：拉用户回店消费
       * - `JUMP_MINI_APP`：引导用户前往小程序消费
       */
      delivery_purpose: 'OFF_LINE_PAY' | 'JUMP_MINI_APP';
      /**
       * 商家小程序AppID
       *
       * 点开后跳转的小程序。
       *
       * `delivery_purpose` 为 `JUMP_MINI_APP` 时必填；长度 ≤ 32
       */
      mini_programs_appid?: string;
      /**
       * 商家小程序path
       *
       * 投放目的是跳转小程序时必填。
       *
       * `delivery_purpose` 为 `JUMP_MINI_APP` 时必填；长度 ≤ 128
       */
      mini_programs_path?: string;
    }
    namespace ActivityBaseInfo {
      /** 可用时间段 */
      interface AvailablePeriods {
        /**
         * 可用时间
         *
         * 字段：`begin_time`、`end_time`
         */
        available_time?: AvailablePeriods.AvailableTime[];
        /**
         * 每日可用时间
         *
         * 字段：`begin_day_time`、`end_day_time`
         */
        available_day_time?: AvailablePeriods.AvailableDayTime[];
      }
      namespace AvailablePeriods {
        interface AvailableTime {
          /**
           * 可用开始时间
           *
           * 一段可用时间的起点，在活动的起止时间之内取。
           *
           * 长度 ≤ 32；RFC 3339 时间，含时区
           */
          begin_time: string;
          /**
           * 可用结束时间
           *
           * 一段可用时间的终点，在活动的起止时间之内取。
           *
           * 长度 ≤ 32；RFC 3339 时间，含时区
           */
          end_time: string;
        }
        interface AvailableDayTime {
          /**
           * 每日可用开始时间
           *
           * 一天里从几点开始送，按时分秒连写。
           *
           * 长度 ≤ 6；正则 `^[0-9]{6}$`
           * @example '100000'
           */
          begin_day_time: string;
          /**
           * 每日可用结束时间
           *
           * 一天里送到几点为止，按时分秒连写。
           *
           * 长度 ≤ 6；正则 `^[0-9]{6}$`
           * @example '220000'
           */
          end_day_time: string;
        }
      }
    }
    /** 活动奖品发放规则 */
    interface AwardSendRule {
      /**
       * 奖品类型
       *
       * 目前只有商家券。
       *
       * - `BUSIFAVOR`：商家券
       */
      award_type: 'BUSIFAVOR';
      /**
       * 发券商户号选项
       *
       * 取在用券的商户还是自己列出商户号；商家券只能自己列出。
       *
       * - `IN_SEVICE_COUPON_MERCHANT`：在用券商户号
       * - `MANUAL_INPUT_MERCHANT`：手动输入发券商户号
       */
      merchant_option: 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT';
      /**
       * 消费金额门槛
       *
       * 用户付款达到它才送。
       *
       * 单位 分
       */
      transaction_amount_minimum: number;
      /**
       * 发放内容
       *
       * 选礼包时 `award_list` 须有 3 到 5 个奖品。
       *
       * - `SINGLE_COUPON`：单张券
       * - `GIFT_PACKAGE`：礼包
       */
      send_content: 'SINGLE_COUPON' | 'GIFT_PACKAGE';
      /**
       * 奖品基本信息列表
       *
       * 选礼包时须有 3 到 5 个奖品。
       *
       * 字段：`stock_id`、`original_image_url`、`thumbnail_url`
       */
      award_list: AwardSendRule.AwardList[];
      /**
       * 发券商户号列表
       *
       * 在活动里发券的商户号；活动开始后新增的须同品牌。
       *
       * `merchant_option` 为 `MANUAL_INPUT_MERCHANT` 时必填；长度 ≤ 15
       */
      merchant_id_list?: string[];
    }
    namespace AwardSendRule {
      interface AwardList {
        /**
         * 代金券批次ID
         *
         * 创建商家券批次时返回的批次号：奖品目前只能是商家券。
         *
         * 长度 ≤ 20
         */
        stock_id: string;
        /**
         * 奖品原始图（大图）
         *
         * 先用营销图片上传得到地址，填在这里。
         *
         * 长度 ≤ 128；URL
         */
        original_image_url: string;
        /**
         * 奖品缩略图（小图）
         *
         * 奖品不止一个时必填，须是图片上传接口返回的地址。
         *
         * 长度 ≤ 128；URL
         */
        thumbnail_url?: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     */
    activity_id: string;
    /**
     * 创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     */
    create_time: string;
  }
}

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardActivity {
  interface Activities {
    /**
     * 查询活动列表
     *
     * `GET /v3/marketing/membercard-activity/activities`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_3.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/query-activity-list.html
     */
    get(config: Activities.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Activities.GetHttpMethod.WellformedResponse>>;
    /**
     * 创建活动
     *
     * `POST /v3/marketing/membercard-activity/activities`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/create-activity.html
     */
    (data: Activities.PostHttpMethod.JsonDataRequest, config?: Activities.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Activities.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建活动
     *
     * `POST /v3/marketing/membercard-activity/activities`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml
     * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/create-activity.html
     */
    post(data: Activities.PostHttpMethod.JsonDataRequest, config?: Activities.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Activities.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardActivity.Activities.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       * @example 5
       */
      limit?: number;
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @example 10
       */
      offset?: number;
      /**
       * 活动类型
       *
       * - `NON_MEMBER_AFTERPAY`：非会员支付后
       * - `MEMBER_AFTERPAY`：会员支付后
       * - `NON_MEMBER_MINIPROGRAM`：非会员小程序
       * - `MEMBER_MINIPROGRAM`：会员小程序
       * @example 'NON_MEMBER_AFTERPAY'
       */
      activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM';
      /**
       * 会员卡ID
       *
       * 创建会员卡模板后由微信支付返回。
       * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
       */
      card_id?: string;
      /**
       * 活动的当前状态
       *
       * - `CREATED`：已创建
       * - `ONGOING`：运行中
       * - `TERMINATED`：已终止
       * - `OVER_TIME`：已过期
       * @example 'ONGOING'
       */
      activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME';
    }
  }
  interface WellformedResponse {
    /**
     * 活动详情
     *
     * 字段：`activity_id`、`activity_status`、`create_time`、`update_time`、`card_id`、`activity_name`、`activity_type`、`begin_time`、`end_time`、`award_send_period`、`stock_list`、`out_request_no` 等 14 个
     */
    data?: WeChatPay.Components.MembercardActivity[];
    /**
     * 请求资源起始位置
     * @example 10
     */
    offset?: number;
    /**
     * 最大资源条数
     * @example 5
     */
    limit?: number;
    /**
     * 资源总条数
     * @example 1234
     */
    total_count?: number;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardActivity.Activities.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
    /**
     * 活动名称
     * @example '良品铺子回馈活动'
     */
    activity_name: string;
    /**
     * 活动类型
     *
     * - `NON_MEMBER_AFTERPAY`：非会员支付后
     * - `MEMBER_AFTERPAY`：会员支付后
     * - `NON_MEMBER_MINIPROGRAM`：非会员小程序
     * - `MEMBER_MINIPROGRAM`：会员小程序
     * @example 'NON_MEMBER_AFTERPAY'
     */
    activity_type: 'NON_MEMBER_AFTERPAY' | 'MEMBER_AFTERPAY' | 'NON_MEMBER_MINIPROGRAM' | 'MEMBER_MINIPROGRAM';
    /**
     * 活动开始时间
     *
     * 到这个时间才开始生效，须早于结束时间。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T00:00:00+08:00'
     */
    begin_time: string;
    /**
     * 活动结束时间
     *
     * 过了这个时间不再生效，须晚于开始时间。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    end_time: string;
    /**
     * 发放时间段
     *
     * 字段：`award_send_time`、`award_send_day_time`
     */
    award_send_period?: WeChatPay.Components.AwardSendPeriod;
    /**
     * 优惠券列表
     *
     * 字段：`stock_creator_mchid`、`stock_id`
     */
    stock_list?: JsonDataRequest.StockList[];
    /**
     * 商户请求单号
     *
     * 由你生成并存下，须唯一。
     * @example 'REQUEST20261201000001'
     */
    out_request_no: string;
    /**
     * 支付后活动设置
     *
     * 字段：`logo_url`、`activity_second_title`、`mchid_list`、`activate_setting`、`payment_setting`
     */
    pay_activity_setting?: WeChatPay.Components.PayActivitySetting;
    /**
     * 支付前会员活动设置
     *
     * 字段：`outer_str`、`award_jump_deploy`
     */
    miniprogram_activity_setting?: JsonDataRequest.MiniprogramActivitySetting;
  }
  namespace JsonDataRequest {
    interface StockList {
      /**
       * 创建批次的商户号
       *
       * 长度 ≤ 20
       * @example '10000022'
       */
      stock_creator_mchid: string;
      /**
       * 券批次ID
       *
       * 创建批次时由微信支付生成。
       * @example '98065001'
       */
      stock_id: string;
    }
    /** 支付前会员活动设置 */
    interface MiniprogramActivitySetting {
      /**
       * 指定领取渠道
       * @example ["领取渠道1","领取渠道2"]
       */
      outer_str?: string[];
      /**
       * 领奖页面跳转配置
       *
       * 字段：`mini_program_appid`、`mini_program_path`、`button_text`
       */
      award_jump_deploy?: MiniprogramActivitySetting.AwardJumpDeploy;
    }
    namespace MiniprogramActivitySetting {
      /** 领奖页面跳转配置 */
      interface AwardJumpDeploy {
        /**
         * 小程序AppID
         * @example 'wxc0b84a53ed8e8d29'
         */
        mini_program_appid?: string;
        /**
         * 小程序path
         * @example 'mall/pages/List'
         */
        mini_program_path?: string;
        /**
         * 跳转按钮文案
         * @example '点击'
         */
        button_text?: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 会员活动 */
  type WellformedResponse = WeChatPay.Components.MembercardActivity;
}

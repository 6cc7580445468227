// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.WeeklyDiscount.Activities {
  interface _activity_id_ {
    /**
     * 查询周周惠活动详情
     *
     * `GET /v3/marketing/weekly-discount/activities/{activity_id}`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
     */
    get(config: _activity_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_activity_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.WeeklyDiscount.Activities._activity_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 活动ID
     *
     * 创建活动后由微信支付返回。
     *
     * 长度 ≤ 20
     * @example '11111'
     */
    activity_id: string;
  }
  interface WellformedResponse {
    /**
     * 活动ID
     *
     * 长度 ≤ 20
     * @example '111111'
     */
    activity_id?: string;
    /**
     * 活动名称
     * @example '示例周周惠活动'
     */
    activity_name: string;
    /**
     * 活动投放场景
     * @example 'SCAN_CODE_TO_ORDER'
     */
    activity_scene: string;
    /** 活动投放区域编码 */
    activity_area_code: string[];
    /**
     * 活动指定付款方式
     * @example 'CCB_DEBIT'
     */
    activity_limit_pay?: string;
    /**
     * 活动优惠门槛
     *
     * 单位 分
     * @example 100
     */
    activity_transaction_minimum_amount: number;
    /**
     * 活动优惠金额
     *
     * 单位 分
     * @example 10
     */
    activity_coupon_amount: number;
    /** 活动可使用周期 */
    activity_available_week: string[];
    /**
     * 活动预算
     *
     * 单位 分
     * @example 100000
     */
    activity_max_amount: number;
    /**
     * 活动单天预算
     *
     * 单位 分
     * @example 100000
     */
    activity_max_amount_per_day?: number;
    /**
     * 活动开始时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-01T00:00:00+08:00'
     */
    activity_available_begin_time: string;
    /**
     * 活动结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    activity_available_end_time: string;
    /**
     * 活动状态
     * @example 'APPLYING'
     */
    activity_state: string;
    /**
     * 活动备注
     * @example '周周惠，每周日，周一独享'
     */
    activity_remark?: string;
    /**
     * 活动logo
     * @example 'https://example.com/images/logo.jpg'
     */
    activity_logo: string;
  }
}

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.WeeklyDiscount {
  interface Activities {
    /**
     * 查询周周惠活动列表
     *
     * `GET /v3/marketing/weekly-discount/activities`（服务商、渠道商、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
     */
    get(config: Activities.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Activities.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.WeeklyDiscount.Activities.GetHttpMethod {
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
      limit: number;
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @example 10
       */
      offset: number;
      /**
       * 报名商户号
       * @example 10000098
       */
      applying_merchant_id: number;
      /**
       * 报名商户门店号
       * @example 1111111
       */
      store_id?: number;
      /**
       * 活动投放区域编码
       * @example 110000
       */
      activity_area_code: number;
      /**
       * 投放场景
       * @example 'SCAN_CODE_TO_ORDER'
       */
      activity_scene: string;
    }
  }
  interface WellformedResponse {
    /**
     * 周周惠活动详情
     *
     * 字段：`activity_id`、`activity_name`、`activity_scene`、`activity_area_code`、`activity_limit_pay`、`activity_transaction_minimum_amount`、`activity_coupon_amount`、`activity_available_week`、`activity_max_amount`、`activity_max_amount_per_day`、`activity_available_begin_time`、`activity_available_end_time` 等 15 个
     */
    data: WellformedResponse.Data[];
    /**
     * 请求资源起始位置
     * @example 10
     */
    offset: number;
    /**
     * 最大资源条数
     * @example 5
     */
    limit: number;
    /**
     * 资源总条数
     * @example 1234
     */
    total_count: number;
  }
  namespace WellformedResponse {
    interface Data {
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
}

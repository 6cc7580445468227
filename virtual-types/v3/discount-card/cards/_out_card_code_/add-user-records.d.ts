// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Cards._out_card_code_ {
  interface AddUserRecords {
    /**
     * 增加用户记录
     *
     * `POST /v3/discount-card/cards/{out_card_code}/add-user-records`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
     */
    (data: AddUserRecords.PostHttpMethod.JsonDataRequest, config: AddUserRecords.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AddUserRecords.PostHttpMethod.WellformedResponse>>;
    /**
     * 增加用户记录
     *
     * `POST /v3/discount-card/cards/{out_card_code}/add-user-records`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
     */
    post(data: AddUserRecords.PostHttpMethod.JsonDataRequest, config: AddUserRecords.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AddUserRecords.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Cards._out_card_code_.AddUserRecords.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 卡模板ID
     *
     * 在商户平台创建先享卡模板后得到。
     *
     * 长度 1–64
     * @example '87789b2f25177433bcbf407e8e471f95'
     */
    card_template_id: string;
    /**
     * 目标完成记录
     *
     * 字段：`objective_completion_serial_no`、`objective_id`、`completion_time`、`completion_type`、`description`、`completion_count`、`remark`
     */
    objective_completion_records?: JsonDataRequest.ObjectiveCompletionRecords[];
    /**
     * 优惠使用记录
     *
     * 字段：`reward_usage_serial_no`、`reward_id`、`usage_time`、`usage_type`、`description`、`usage_count`、`amount`、`remark`
     */
    reward_usage_records?: JsonDataRequest.RewardUsageRecords[];
  }
  namespace JsonDataRequest {
    interface ObjectiveCompletionRecords {
      /**
       * 目标完成流水号
       *
       * 由你生成，一次完成一个；重试用原流水号。
       *
       * 长度 1–32
       * @example '578354545'
       */
      objective_completion_serial_no: string;
      /**
       * 目标ID
       *
       * 先享卡模板里的目标编号。
       *
       * 长度 1–32
       * @example '123456'
       */
      objective_id: string;
      /**
       * 目标完成时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-12-01T10:34:56+08:00'
       */
      completion_time: string;
      /**
       * 目标完成类型
       *
       * 长度 1–8
       * @example 'INCREASE'
       */
      completion_type: string;
      /**
       * 目标完成描述
       *
       * 长度 1–20
       * @example '购买商品'
       */
      description: string;
      /**
       * 目标完成数量
       * @example 1
       */
      completion_count: number;
      /**
       * 备注说明
       *
       * 长度 1–50
       * @example '特价商品'
       */
      remark?: string;
    }
    interface RewardUsageRecords {
      /**
       * 优惠使用记录流水号
       *
       * 由你生成，一次使用一个；重试用原流水号。
       *
       * 长度 1–32
       * @example '578354'
       */
      reward_usage_serial_no: string;
      /**
       * 优惠ID
       *
       * 先享卡模板里的优惠编号。
       *
       * 长度 1–32
       * @example '123456'
       */
      reward_id: string;
      /**
       * 优惠使用时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-12-01T10:34:56+08:00'
       */
      usage_time: string;
      /**
       * 优惠使用类型
       *
       * 长度 1–8
       * @example 'INCREASE'
       */
      usage_type: string;
      /**
       * 优惠使用描述
       *
       * 长度 1–20
       * @example '购买商品'
       */
      description: string;
      /**
       * 数量
       * @example 1
       */
      usage_count: number;
      /**
       * 金额
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 备注说明
       *
       * 长度 1–50
       * @example '特价商品'
       */
      remark?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户领卡号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     *
     * 长度 1–32
     * @example '6e8369071cd942c0476613f9d1ce9ca3'
     */
    out_card_code: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}

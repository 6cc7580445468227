// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_ {
  interface Budget {
    /**
     * 修改批次预算
     *
     * `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_11.shtml
     */
    patch(data: Budget.PatchHttpMethod.JsonDataRequest, config: Budget.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Budget.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_.Budget.PatchHttpMethod {
  type JsonDataRequest = JsonDataRequest.Common & (JsonDataRequest.WithTargetMaxCouponsWithTargetMaxCoupons2WithoutTargetMaxCouponsByDay | JsonDataRequest.WithTargetMaxCouponsByDayWithoutTargetMaxCouponsWithTargetMaxCouponsByDay2);
  namespace JsonDataRequest {
    interface Common {
      /**
       * 修改预算请求单据号
       *
       * 由你生成并存下，须唯一。
       *
       * 长度 1–128
       * @example '1002600620019090123143254436'
       */
      modify_budget_request_no: string;
    }
    interface WithTargetMaxCouponsWithTargetMaxCoupons2WithoutTargetMaxCouponsByDay {
      /**
       * 目标批次最大发放个数
       *
       * 与 `target_max_coupons_by_day` 二选一；须与 `current_max_coupons` 同填
       * @example 3000
       */
      target_max_coupons: number;
      target_max_coupons_by_day?: never;
      /**
       * 当前批次最大发放个数
       *
       * 填 `target_max_coupons` 时必填；范围 ≥ 1
       * @example 500
       */
      current_max_coupons: number;
      /**
       * 当前单天发放上限个数
       *
       * 填 `target_max_coupons_by_day` 时必填；范围 ≥ 1
       * @example 300
       */
      current_max_coupons_by_day?: number;
    }
    interface WithTargetMaxCouponsByDayWithoutTargetMaxCouponsWithTargetMaxCouponsByDay2 {
      target_max_coupons?: never;
      /**
       * 目标单天发放上限个数
       *
       * 与 `target_max_coupons` 二选一；须与 `current_max_coupons_by_day` 同填
       */
      target_max_coupons_by_day: number;
      /**
       * 当前批次最大发放个数
       *
       * 填 `target_max_coupons` 时必填；范围 ≥ 1
       * @example 500
       */
      current_max_coupons?: number;
      /**
       * 当前单天发放上限个数
       *
       * 填 `target_max_coupons_by_day` 时必填；范围 ≥ 1
       * @example 300
       */
      current_max_coupons_by_day: number;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     *
     * 长度 1–20
     * @example '98065001'
     */
    stock_id: string;
  }
  interface WellformedResponse {
    /**
     * 批次当前最大发放个数
     * @example 300
     */
    max_coupons: number;
    /**
     * 当前单天发放上限个数
     * @example 100
     */
    max_coupons_by_day?: number;
  }
}

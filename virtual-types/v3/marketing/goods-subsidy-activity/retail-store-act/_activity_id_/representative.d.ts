// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._activity_id_ {
  interface Representative {
    /**
     * 添加零售小店活动业务代理
     *
     * `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html
     */
    put(data: Representative.PutHttpMethod.JsonDataRequest, config: Representative.PutHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Representative.PutHttpMethod.WellformedResponse>>;
    /**
     * 删除零售小店活动业务代理
     *
     * `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-representative.html
     */
    delete(config: Representative.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Representative.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._activity_id_.Representative.PutHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务代理信息列表
     *
     * 字段：`openid`
     */
    representative_info_list: JsonDataRequest.RepresentativeInfoList[];
    /**
     * 请求业务单据号
     *
     * 由你生成并存下，须唯一。
     * @example '1002600620019090123143254436'
     */
    out_request_no: string;
    /**
     * 添加时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    add_time?: string;
  }
  namespace JsonDataRequest {
    interface RepresentativeInfoList {
      /**
       * 业务代理的OpenID
       *
       * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
       * @example 'oK7fFt8zzEZ909XH-LE2#'
       */
      openid: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 零售小店活动ID
     * @example '3118550000000004'
     */
    activity_id: string;
  }
  interface WellformedResponse {
    /**
     * 零售小店活动ID
     * @example '3118550000000004'
     */
    activity_id: string;
    /**
     * 添加失败业务代理信息列表
     *
     * 字段：`openid`
     */
    failed_representative_info_list?: WellformedResponse.FailedRepresentativeInfoList[];
    /**
     * 添加时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    add_time: string;
  }
  namespace WellformedResponse {
    interface FailedRepresentativeInfoList {
      /**
       * 业务代理的OpenID
       * @example 'oK7fFt8zzEZ909XH-LE2#'
       */
      openid: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._activity_id_.Representative.DeleteHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务代理信息列表
     *
     * 字段：`openid`
     */
    representative_info_list: JsonDataRequest.RepresentativeInfoList[];
    /**
     * 请求业务单据号
     *
     * 由你生成并存下，须唯一。
     * @example '1002600620019090123143254436'
     */
    out_request_no: string;
    /**
     * 删除时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T10:34:56+08:00'
     */
    delete_time: string;
  }
  namespace JsonDataRequest {
    interface RepresentativeInfoList {
      /**
       * 业务代理的OpenID
       *
       * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
       * @example 'oK7fFt8zzEZ909XH-LE2#'
       */
      openid: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 零售小店活动ID
     * @example '3118550000000004'
     */
    activity_id: string;
    /** 参与签名的请求主体 */
    meta: JsonDataRequest;
    /** 返回请求主体的 JSON，须与 `meta` 一致 */
    transformRequest: (() => string) | [() => string];
  }
  interface WellformedResponse {
    /**
     * 零售小店活动ID
     * @example '3118550000000004'
     */
    activity_id: string;
    /**
     * 删除失败业务代理信息列表
     *
     * 字段：`openid`
     */
    failed_representative_info_list?: WellformedResponse.FailedRepresentativeInfoList[];
    /**
     * 删除时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    delete_time: string;
  }
  namespace WellformedResponse {
    interface FailedRepresentativeInfoList {
      /**
       * 业务代理的OpenID
       * @example 'oK7fFt8zzEZ909XH-LE2#'
       */
      openid: string;
    }
  }
}

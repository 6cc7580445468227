// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_ {
  interface Stores {
    /**
     * 查询小店活动门店列表
     *
     * `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-store.html
     */
    get(config: Stores.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stores.GetHttpMethod.WellformedResponse>>;
    /**
     * 添加小店活动门店
     *
     * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/add-stores.html
     */
    (data: Stores.PostHttpMethod.JsonDataRequest, config: Stores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stores.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加小店活动门店
     *
     * `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/add-stores.html
     */
    post(data: Stores.PostHttpMethod.JsonDataRequest, config: Stores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stores.PostHttpMethod.WellformedResponse>>;
    /**
     * 删除小店活动门店
     *
     * `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-stores.html
     */
    delete(config: Stores.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stores.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Stores.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example '1001'
     */
    brand_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 分页页码
       * @example 0
       */
      offset: number;
      /**
       * 分页大小
       *
       * 一页返回多少条。
       * @example 10
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 小店活动门店总数
     * @example 1000
     */
    total_count?: number;
    /**
     * 小店活动门店集合
     *
     * 字段：`store_code`、`store_name`
     */
    data?: WellformedResponse.Data[];
    /**
     * 分页页码
     * @example 0
     */
    offset?: number;
    /**
     * 分页大小
     * @example 10
     */
    limit?: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 门店编码
       * @example 'abc_001'
       */
      store_code?: string;
      /**
       * 门店名称
       * @example '幸福小店'
       */
      store_name?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Stores.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 请求业务单据
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
    add_time: string;
    /**
     * 待新增的小店活动门店列表
     *
     * 字段：`store_code`、`store_name`
     */
    stores: JsonDataRequest.Stores[];
  }
  namespace JsonDataRequest {
    interface Stores {
      /**
       * 门店编码
       *
       * 由你定义，同一家门店每次传同一个。
       * @example 'abc_001'
       */
      store_code?: string;
      /**
       * 门店名称
       * @example '幸福小店'
       */
      store_name?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example '1001'
     */
    brand_id: string;
  }
  interface WellformedResponse {
    /**
     * 添加时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    add_time?: string;
    /**
     * 添加失败的小店活动门店列表
     *
     * 字段：`store_code`、`store_name`
     */
    failed_stores?: WellformedResponse.FailedStores[];
  }
  namespace WellformedResponse {
    interface FailedStores {
      /**
       * 门店编码
       * @example 'abc_001'
       */
      store_code?: string;
      /**
       * 门店名称
       * @example '幸福小店'
       */
      store_name?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_.Stores.DeleteHttpMethod {
  interface JsonDataRequest {
    /**
     * 请求业务单据
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
    /**
     * 待删除的小店活动门店列表
     *
     * 字段：`store_code`、`store_name`
     */
    stores: JsonDataRequest.Stores[];
  }
  namespace JsonDataRequest {
    interface Stores {
      /**
       * 门店编码
       *
       * 由你定义，同一家门店每次传同一个。
       * @example 'abc_001'
       */
      store_code?: string;
      /**
       * 门店名称
       * @example '幸福小店'
       */
      store_name?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     * @example '1001'
     */
    brand_id: string;
    /** 参与签名的请求主体 */
    meta: JsonDataRequest;
    /** 返回请求主体的 JSON，须与 `meta` 一致 */
    transformRequest: (() => string) | [() => string];
  }
  interface WellformedResponse {
    /**
     * 删除时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    delete_time?: string;
    /**
     * 删除失败的小店活动门店列表
     *
     * 字段：`store_code`、`store_name`
     */
    failed_stores?: WellformedResponse.FailedStores[];
  }
  namespace WellformedResponse {
    interface FailedStores {
      /**
       * 门店编码
       * @example 'abc_001'
       */
      store_code?: string;
      /**
       * 门店名称
       * @example '幸福小店'
       */
      store_name?: string;
    }
  }
}

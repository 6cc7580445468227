// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores {
  interface _store_id_ {
    /**
     * 查询品牌门店
     *
     * `GET /v3/brand/partner/store/brandstores/{store_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015783153
     */
    get(config: _store_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 更新品牌门店
     *
     * `PATCH /v3/brand/partner/store/brandstores/{store_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015783158
     */
    patch(data: _store_id_.PatchHttpMethod.JsonDataRequest, config: _store_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.PatchHttpMethod.WellformedResponse>>;
    /**
     * 删除品牌门店
     *
     * `DELETE /v3/brand/partner/store/brandstores/{store_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015783113
     */
    delete(config: _store_id_.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌门店ID
     *
     * 创建品牌门店时由系统分配。
     * @example '20488000'
     */
    store_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
       * @example '123456789'
       */
      brand_id: string;
    }
  }
  /** 品牌门店 */
  type WellformedResponse = WeChatPay.Components.BrandStore;
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 门店基础信息
     *
     * 门店的名称和编号。
     *
     * 字段：`store_reference_id`、`branch_name`
     */
    store_basics?: JsonDataRequest.StoreBasics;
    /**
     * 门店地址信息
     *
     * 门店在哪里：省市区编码、地址和坐标。
     *
     * 字段：`address_code`、`address_detail`、`address_complements`、`longitude`、`latitude`
     */
    store_address?: WeChatPay.Components.StoreAddress;
    /**
     * 门店经营信息
     *
     * 门店的电话和营业时间。
     *
     * 字段：`service_phone`、`business_hours`
     */
    store_business?: WeChatPay.Components.StoreBusiness;
  }
  namespace JsonDataRequest {
    /** 门店基础信息 */
    interface StoreBasics {
      /**
       * 商家门店编号
       *
       * 由你自定，在商家内部须唯一。只改它不用重新审核，立即更新。
       *
       * 长度 ≤ 32
       * @example 'MDL001'
       */
      store_reference_id?: string;
      /**
       * 门店名称
       *
       * 只写分店名，例如「南山店」，不带括号等符号；显示时自动接在品牌名后面。
       *
       * 长度 ≤ 50
       * @example '海岸城店'
       */
      branch_name?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌门店ID
     *
     * 创建品牌门店时由系统分配。
     * @example '20488000'
     */
    store_id: string;
  }
  /** 品牌门店 */
  type WellformedResponse = WeChatPay.Components.BrandStore;
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_.DeleteHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看；由服务商调用时，该品牌须已授权给服务商。
     * @example '123456789'
     */
    brand_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌门店ID
     *
     * 创建品牌门店时由系统分配。
     * @example '20488000'
     */
    store_id: string;
    /** 参与签名的请求主体 */
    meta: JsonDataRequest;
    /** 返回请求主体的 JSON，须与 `meta` 一致 */
    transformRequest: (() => string) | [() => string];
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores {
  interface _store_id_ {
    /**
     * 查询品牌门店
     *
     * `GET /v3/brand/partner/store/brandstores/{store_id}`（服务商）
     */
    get(config: _store_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 更新品牌门店
     *
     * `PATCH /v3/brand/partner/store/brandstores/{store_id}`（服务商）
     */
    patch(data: _store_id_.PatchHttpMethod.JsonDataRequest, config: _store_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.PatchHttpMethod.WellformedResponse>>;
    /**
     * 删除品牌门店
     *
     * `DELETE /v3/brand/partner/store/brandstores/{store_id}`（服务商）
     */
    delete(config: _store_id_.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌门店ID
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
       * @example '123456789'
       */
      brand_id: string;
    }
  }
  interface WellformedResponse {
    /**
     * 品牌ID
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 品牌门店ID
     * @example '20488000'
     */
    store_id: string;
    /**
     * 门店状态
     * @example 'OPEN'
     */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED';
    /**
     * 审核状态
     *
     * - `SUCCESS`：审核通过
     * - `PROCESSING`：审核中
     * - `REJECTED`：审核驳回
     * @example 'SUCCESS'
     */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED';
    /**
     * 审核失败原因
     * @example '通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确'
     */
    review_reject_reason?: string;
    /**
     * 门店基础信息
     *
     * 字段：`store_reference_id`、`branch_name`
     */
    store_basics?: WellformedResponse.StoreBasics;
    /**
     * 门店地址信息
     *
     * 字段：`address_code`、`address_detail`、`address_complements`、`longitude`、`latitude`
     */
    store_address?: WellformedResponse.StoreAddress;
    /**
     * 门店经营信息
     *
     * 字段：`service_phone`、`business_hours`
     */
    store_business?: WellformedResponse.StoreBusiness;
    /**
     * 门店收款信息
     *
     * 字段：`mchid`、`company_name`、`recipient_state`
     */
    store_recipient?: WellformedResponse.StoreRecipient[];
  }
  namespace WellformedResponse {
    /** 门店基础信息 */
    interface StoreBasics {
      /**
       * 商家门店编号
       * @example 'MDL001'
       */
      store_reference_id?: string;
      /**
       * 门店名称
       * @example '海岸城店'
       */
      branch_name?: string;
    }
    /** 门店地址信息 */
    interface StoreAddress {
      /**
       * 门店省市编码
       * @example '440305'
       */
      address_code: string;
      /**
       * 门店地址
       * @example '深南大道10000号腾讯大厦1楼'
       */
      address_detail: string;
      /**
       * 门店地址辅助描述
       * @example '地铁A口右侧100米'
       */
      address_complements?: string;
      /**
       * 门店经度
       * @example '112.63484'
       */
      longitude?: string;
      /**
       * 门店纬度
       * @example '37.75464'
       */
      latitude?: string;
    }
    /** 门店经营信息 */
    interface StoreBusiness {
      /**
       * 门店服务电话
       * @example '0755-86013388'
       */
      service_phone?: string;
      /**
       * 门店经营时间
       * @example '周一至周五 09:00-20:00|周六至周日 10:00-22:00'
       */
      business_hours?: string;
    }
    interface StoreRecipient {
      /**
       * 门店收款商户号
       * @example '1230000109'
       */
      mchid: string;
      /**
       * 门店收款主体
       * @example '腾讯科技（深圳）有限公司'
       */
      company_name?: string;
      /**
       * 收款绑定状态
       *
       * - `CONFIRMED`：已绑定
       * - `ADMIN_REJECTED`：商户管理员已拒绝
       * - `CONFIRMING`：待商户管理员确认
       * - `TIMEOUT_REJECTED`：超时未确认
       * @example 'CONFIRMED'
       */
      recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED';
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 门店基础信息
     *
     * 字段：`store_reference_id`、`branch_name`
     */
    store_basics?: JsonDataRequest.StoreBasics;
    /**
     * 门店地址信息
     *
     * 字段：`address_code`、`address_detail`、`address_complements`、`longitude`、`latitude`
     */
    store_address?: JsonDataRequest.StoreAddress;
    /**
     * 门店经营信息
     *
     * 字段：`service_phone`、`business_hours`
     */
    store_business?: JsonDataRequest.StoreBusiness;
  }
  namespace JsonDataRequest {
    /** 门店基础信息 */
    interface StoreBasics {
      /**
       * 商家门店编号
       * @example 'MDL001'
       */
      store_reference_id?: string;
      /**
       * 门店名称
       * @example '海岸城店'
       */
      branch_name?: string;
    }
    /** 门店地址信息 */
    interface StoreAddress {
      /**
       * 门店省市编码
       * @example '440305'
       */
      address_code: string;
      /**
       * 门店地址
       * @example '深南大道10000号腾讯大厦1楼'
       */
      address_detail: string;
      /**
       * 门店地址辅助描述
       * @example '地铁A口右侧100米'
       */
      address_complements?: string;
      /**
       * 门店经度
       * @example '112.63484'
       */
      longitude?: string;
      /**
       * 门店纬度
       * @example '37.75464'
       */
      latitude?: string;
    }
    /** 门店经营信息 */
    interface StoreBusiness {
      /**
       * 门店服务电话
       * @example '0755-86013388'
       */
      service_phone?: string;
      /**
       * 门店经营时间
       * @example '周一至周五 09:00-20:00|周六至周日 10:00-22:00'
       */
      business_hours?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌门店ID
     * @example '20488000'
     */
    store_id: string;
  }
  interface WellformedResponse {
    /**
     * 品牌ID
     * @example '123456789'
     */
    brand_id: string;
    /**
     * 品牌门店ID
     * @example '20488000'
     */
    store_id: string;
    /**
     * 门店状态
     * @example 'OPEN'
     */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED';
    /**
     * 审核状态
     *
     * - `SUCCESS`：审核通过
     * - `PROCESSING`：审核中
     * - `REJECTED`：审核驳回
     * @example 'SUCCESS'
     */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED';
    /**
     * 审核失败原因
     * @example '通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确'
     */
    review_reject_reason?: string;
    /**
     * 门店基础信息
     *
     * 字段：`store_reference_id`、`branch_name`
     */
    store_basics?: WellformedResponse.StoreBasics;
    /**
     * 门店地址信息
     *
     * 字段：`address_code`、`address_detail`、`address_complements`、`longitude`、`latitude`
     */
    store_address?: WellformedResponse.StoreAddress;
    /**
     * 门店经营信息
     *
     * 字段：`service_phone`、`business_hours`
     */
    store_business?: WellformedResponse.StoreBusiness;
    /**
     * 门店收款信息
     *
     * 字段：`mchid`、`company_name`、`recipient_state`
     */
    store_recipient?: WellformedResponse.StoreRecipient[];
  }
  namespace WellformedResponse {
    /** 门店基础信息 */
    interface StoreBasics {
      /**
       * 商家门店编号
       * @example 'MDL001'
       */
      store_reference_id?: string;
      /**
       * 门店名称
       * @example '海岸城店'
       */
      branch_name?: string;
    }
    /** 门店地址信息 */
    interface StoreAddress {
      /**
       * 门店省市编码
       * @example '440305'
       */
      address_code: string;
      /**
       * 门店地址
       * @example '深南大道10000号腾讯大厦1楼'
       */
      address_detail: string;
      /**
       * 门店地址辅助描述
       * @example '地铁A口右侧100米'
       */
      address_complements?: string;
      /**
       * 门店经度
       * @example '112.63484'
       */
      longitude?: string;
      /**
       * 门店纬度
       * @example '37.75464'
       */
      latitude?: string;
    }
    /** 门店经营信息 */
    interface StoreBusiness {
      /**
       * 门店服务电话
       * @example '0755-86013388'
       */
      service_phone?: string;
      /**
       * 门店经营时间
       * @example '周一至周五 09:00-20:00|周六至周日 10:00-22:00'
       */
      business_hours?: string;
    }
    interface StoreRecipient {
      /**
       * 门店收款商户号
       * @example '1230000109'
       */
      mchid: string;
      /**
       * 门店收款主体
       * @example '腾讯科技（深圳）有限公司'
       */
      company_name?: string;
      /**
       * 收款绑定状态
       *
       * - `CONFIRMED`：已绑定
       * - `ADMIN_REJECTED`：商户管理员已拒绝
       * - `CONFIRMING`：待商户管理员确认
       * - `TIMEOUT_REJECTED`：超时未确认
       * @example 'CONFIRMED'
       */
      recipient_state?: 'CONFIRMED' | 'ADMIN_REJECTED' | 'CONFIRMING' | 'TIMEOUT_REJECTED';
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores._store_id_.DeleteHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌ID
     * @example '123456789'
     */
    brand_id: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌门店ID
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

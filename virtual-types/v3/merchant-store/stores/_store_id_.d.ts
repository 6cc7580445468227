// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantStore.Stores {
  interface _store_id_ {
    /**
     * 查询门店
     *
     * `GET /v3/merchant-store/stores/{store_id}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013948577
     */
    get(config: _store_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 修改门店
     *
     * `PATCH /v3/merchant-store/stores/{store_id}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013948551
     */
    patch(data: _store_id_.PatchHttpMethod.JsonDataRequest, config: _store_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantStore.Stores._store_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付商户门店ID
     *
     * 创建门店后由微信支付返回。
     * @example 20488000
     */
    store_id: number;
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 特约商户号
       *
       * 服务商名下的商户，进件审核通过后由微信支付分配。
       *
       * 长度 ≤ 16
       * @example '1900000109'
       */
      sub_mchid?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 门店基础信息
     *
     * 字段：`store_reference_id`、`brand_name`、`store_name`、`branch_name`、`brand_id`
     */
    store_basics?: WellformedResponse.StoreBasics;
    /**
     * 门店地址信息
     *
     * 字段：`address_code`、`address_detail`、`address_complements`、`longitude`、`latitude`
     */
    store_address?: WeChatPay.Components.StoreAddress;
    /**
     * 门店经营信息
     *
     * 字段：`service_phone`、`business_hours`
     */
    store_business?: WeChatPay.Components.StoreBusiness;
    /**
     * 门店收款信息
     *
     * 字段：`mchid`、`company_name`
     */
    store_recipient?: WellformedResponse.StoreRecipient[];
    /**
     * 门店状态
     *
     * `OPEN` 与营业时间无关，也不受后来改资料的审核影响；`CREATING` 时看审核状态；`CLOSED` 不能用于其他业务。
     *
     * 字段：`store_state_message`、`address_failed_reason`、`store_state_value`
     */
    store_state?: WellformedResponse.StoreState;
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
       * 品牌名称
       * @example '麦当劳'
       */
      brand_name?: string;
      /**
       * 门店名称
       * @example '麦当劳'
       */
      store_name: string;
      /**
       * 分店名称
       * @example '海岸城店'
       */
      branch_name?: string;
      /**
       * 品牌ID
       * @example 1001
       */
      brand_id?: number;
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
    }
    /** 门店状态 */
    interface StoreState {
      /**
       * 门店状态描述
       * @example '地址核实失败'
       */
      store_state_message?: string;
      /**
       * 地址核实失败原因
       * @example '感谢亲的反馈，通过核实您提交的电话错误，请核实手机号码或座机号码是否正确'
       */
      address_failed_reason?: string;
      /** 门店状态值 */
      store_state_value?: string;
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantStore.Stores._store_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 门店基础信息
     *
     * 字段：`store_reference_id`、`brand_name`、`store_name`、`branch_name`、`brand_id`
     */
    store_basics?: JsonDataRequest.StoreBasics;
    /**
     * 门店地址信息
     *
     * 字段：`address_code`、`address_detail`、`address_complements`、`longitude`、`latitude`
     */
    store_address?: WeChatPay.Components.StoreAddress;
    /**
     * 门店经营信息
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
       * @example 'MDL001'
       */
      store_reference_id?: string;
      /**
       * 品牌名称
       * @example '麦当劳'
       */
      brand_name?: string;
      /**
       * 门店名称
       * @example '麦当劳'
       */
      store_name: string;
      /**
       * 分店名称
       * @example '海岸城店'
       */
      branch_name?: string;
      /**
       * 品牌ID
       *
       * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
       * @example 1001
       */
      brand_id?: number;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付商户门店ID
     *
     * 创建门店后由微信支付返回。
     * @example 20488000
     */
    store_id: number;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}

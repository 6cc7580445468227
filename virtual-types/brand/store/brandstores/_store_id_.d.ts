// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores {
  interface _store_id_ {
    /**
     * 查询品牌门店
     *
     * `GET /brand/store/brandstores/{store_id}`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015783027
     */
    get(config: _store_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.GetHttpMethod.WellformedResponse>>;
    /**
     * 更新品牌门店
     *
     * `PATCH /brand/store/brandstores/{store_id}`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015783036
     */
    patch(data: _store_id_.PatchHttpMethod.JsonDataRequest, config: _store_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.PatchHttpMethod.WellformedResponse>>;
    /**
     * 删除品牌门店
     *
     * `DELETE /brand/store/brandstores/{store_id}`（品牌商户）
     * @see https://pay.weixin.qq.com/doc/brand/4015783019
     */
    delete(config: _store_id_.DeleteHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_store_id_.DeleteHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores._store_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌门店ID
     *
     * 创建品牌门店时由系统分配。
     * @example '20488000'
     */
    store_id: string;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 品牌的微信支付公钥ID
       *
       * 填与品牌 ID 配对的微信支付公钥 ID，`PUB_KEY_ID_` 开头，在品牌经营平台的安全中心查看；服务端会核对它是不是这个品牌的。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  /** 品牌门店 */
  type WellformedResponse = WeChatPay.Components.OwnBrandStore;
}
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores._store_id_.PatchHttpMethod {
  interface JsonDataRequest {
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
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 品牌的微信支付公钥ID
       *
       * 填与品牌 ID 配对的微信支付公钥 ID，`PUB_KEY_ID_` 开头，在品牌经营平台的安全中心查看；服务端会核对它是不是这个品牌的。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  /** 品牌门店 */
  type WellformedResponse = WeChatPay.Components.OwnBrandStore;
}
declare namespace WeChatPay.OpenAPI.Brand.Store.Brandstores._store_id_.DeleteHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 品牌门店ID
     *
     * 创建品牌门店时由系统分配。
     * @example '20488000'
     */
    store_id: string;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 品牌的微信支付公钥ID
       *
       * 填与品牌 ID 配对的微信支付公钥 ID，`PUB_KEY_ID_` 开头，在品牌经营平台的安全中心查看；服务端会核对它是不是这个品牌的。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}

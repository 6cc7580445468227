// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantStore {
  interface Stores {
    /**
     * 创建门店
     *
     * `POST /v3/merchant-store/stores`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013948546
     * @see https://kf.qq.com/faq/2009096ZF7Jf200909UVbY73.html
     */
    (data: Stores.PostHttpMethod.JsonDataRequest, config?: Stores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stores.PostHttpMethod.WellformedResponse>>;
    /**
     * 创建门店
     *
     * `POST /v3/merchant-store/stores`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013948546
     * @see https://kf.qq.com/faq/2009096ZF7Jf200909UVbY73.html
     */
    post(data: Stores.PostHttpMethod.JsonDataRequest, config?: Stores.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Stores.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantStore.Stores.PostHttpMethod {
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
    /**
     * 门店收款信息
     *
     * 字段：`mchid`、`company_name`
     */
    store_recipient?: JsonDataRequest.StoreRecipient[];
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
    interface StoreRecipient {
      /**
       * 门店收款商户号
       *
       * 须是品牌已关联的商户号；没有就先到品牌经营平台的「收款商户号管理」添加。
       * @example '1230000109'
       */
      mchid: string;
      /**
       * 门店收款主体
       * @example '腾讯科技（深圳）有限公司'
       */
      company_name?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 微信支付商户门店ID
     * @example 20488000
     */
    store_id: number;
  }
}

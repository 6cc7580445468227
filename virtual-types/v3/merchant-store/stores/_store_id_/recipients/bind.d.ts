// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantStore.Stores._store_id_.Recipients {
  interface Bind {
    /**
     * 绑定门店收款信息
     *
     * `POST /v3/merchant-store/stores/{store_id}/recipients/bind`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013948579
     */
    (data: Bind.PostHttpMethod.JsonDataRequest, config: Bind.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bind.PostHttpMethod.WellformedResponse>>;
    /**
     * 绑定门店收款信息
     *
     * `POST /v3/merchant-store/stores/{store_id}/recipients/bind`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013948579
     */
    post(data: Bind.PostHttpMethod.JsonDataRequest, config: Bind.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bind.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantStore.Stores._store_id_.Recipients.Bind.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 门店收款信息
     *
     * 字段：`mchid`、`company_name`
     */
    store_recipient: JsonDataRequest.StoreRecipient[];
  }
  namespace JsonDataRequest {
    /** 收款门店信息 */
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
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付商户门店ID
     *
     * 创建门店后由微信支付返回。
     * @example 20488000
     */
    store_id: number;
  }
  interface WellformedResponse {
    /**
     * 失败的门店收款信息
     *
     * 字段：`mchid`、`failed_reason`
     */
    failed_store_recipient?: WellformedResponse.FailedStoreRecipient[];
  }
  namespace WellformedResponse {
    /** 收款门店信息 */
    interface FailedStoreRecipient {
      /**
       * 门店收款商户号
       * @example '1230000109'
       */
      mchid?: string;
      /**
       * 绑定当前收款信息失败的原因
       * @example '收款商户号与收款主体不一致'
       */
      failed_reason?: string;
    }
  }
}

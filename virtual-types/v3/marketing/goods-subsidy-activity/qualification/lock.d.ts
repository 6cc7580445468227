// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.Qualification {
  interface Lock {
    /**
     * 锁定品牌加价购活动资格
     *
     * `POST /v3/marketing/goods-subsidy-activity/qualification/lock`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
     */
    (data: Lock.PostHttpMethod.JsonDataRequest, config?: Lock.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Lock.PostHttpMethod.WellformedResponse>>;
    /**
     * 锁定品牌加价购活动资格
     *
     * `POST /v3/marketing/goods-subsidy-activity/qualification/lock`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
     */
    post(data: Lock.PostHttpMethod.JsonDataRequest, config?: Lock.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Lock.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.Qualification.Lock.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 订单信息
     *
     * 字段：`payer_openid`、`out_trade_no`、`total_fee`、`store_id`、`store_merchant_id`
     */
    order_information: JsonDataRequest.OrderInformation;
    /** 待锁定的加价购资格ID列表 */
    qualification_ids: string[];
  }
  namespace JsonDataRequest {
    /** 订单信息 */
    interface OrderInformation {
      /**
       * 支付订单的微信用户OpenID
       *
       * 付款用户在下单所用 AppID 下的标识。
       */
      payer_openid: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单或扣款时传入的单号。
       */
      out_trade_no: string;
      /**
       * 订单总金额
       *
       * 单位 分
       */
      total_fee: number;
      /**
       * 门店ID
       *
       * 门店在商户平台上的编号。
       */
      store_id: string;
      /**
       * 门店商户号
       *
       * 收款门店的商户号。
       */
      store_merchant_id: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /** 返回结果文案 */
    return_message?: string;
    /** 锁定失败的资格ID列表 */
    failed_qualification_ids?: string[];
    /** 锁定成功的资格ID列表 */
    succeed_qualification_ids?: string[];
  }
}

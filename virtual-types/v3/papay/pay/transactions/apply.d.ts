// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Transactions {
  interface Apply {
    /**
     * 受理扣款
     *
     * `POST /v3/papay/pay/transactions/apply`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-create-transaction.html
     */
    (data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
    /**
     * 受理扣款
     *
     * `POST /v3/papay/pay/transactions/apply`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-create-transaction.html
     */
    post(data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Transactions.Apply.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户订单号
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 商品描述
     * @example 'Image形象店-深圳腾大-QQ公仔'
     */
    description: string;
    /**
     * 通知地址
     *
     * URL
     * @example 'https://www.qq.com/'
     */
    transaction_notify_url: string;
    /**
     * 委托代扣协议ID
     * @example '123124412412423431'
     */
    contract_id: string;
    /**
     * 扣费金额信息
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.TransactionAmount;
    /**
     * 订单优惠标记
     * @example 'DISCOUNTS'
     */
    goods_tag?: string;
    /**
     * 附加数据
     * @example '自定义数据'
     */
    attach?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户订单号
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 扣费金额信息
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.TransactionAmount;
  }
}

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Transactions {
  interface Apply {
    /**
     * 受理扣款
     *
     * `POST /v3/papay/pay/transactions/apply`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-create-transaction.html
     */
    (data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
    /**
     * 受理扣款
     *
     * `POST /v3/papay/pay/transactions/apply`（直连商户）
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
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。扣款结果不明时用它查单，没弄清结果就换号再扣会重复收款。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 商品描述
     *
     * 显示在用户的微信账单里，须让人看得出买的是什么。
     * @example 'Image形象店-深圳腾大-QQ公仔'
     */
    description: string;
    /**
     * 通知地址
     *
     * 扣款的结果发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * URL
     * @example 'https://www.qq.com/'
     */
    transaction_notify_url: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
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
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     * @example 'DISCOUNTS'
     */
    goods_tag?: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，查单与支付通知时原样返回。可放你自己系统要用的标记。
     * @example '自定义数据'
     */
    attach?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example 'ORDER20261201000001'
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

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner {
  interface DeductOrders {
    /**
     * 发起还款
     *
     * `POST /v3/credit-repayment/partner/deduct-orders`（服务商）
     */
    (data: DeductOrders.PostHttpMethod.JsonDataRequest, config?: DeductOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DeductOrders.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起还款
     *
     * `POST /v3/credit-repayment/partner/deduct-orders`（服务商）
     */
    post(data: DeductOrders.PostHttpMethod.JsonDataRequest, config?: DeductOrders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DeductOrders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.DeductOrders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 还款协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
     * @example '20251105000000123456789'
     */
    contract_id: string;
    /**
     * 商户侧交易单号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 商户侧预约还款单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example '1234567abcde'
     */
    out_record_id: string;
    /**
     * 还款金额
     *
     * 单位 分
     * @example 10000
     */
    deduct_amount: number;
    /**
     * 商户回调地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
    /**
     * 产品描述
     * @example '信贷还款'
     */
    description: string;
    /**
     * 商户数据包
     *
     * 微信支付不解读它，查询与通知里原样返回，用户看不到。
     *
     * 长度 ≤ 256
     * @example '备注'
     */
    attach?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户侧交易单号
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 商户侧预约还款单号
     * @example '123456abcde'
     */
    out_record_id: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
    /**
     * 还款协议ID
     * @example '20251105000000123456789'
     */
    contract_id: string;
    /**
     * 还款单状态
     *
     * `DEDUCT_ORDER_STATE_PAY_SUCCESS` 才还到；`DEDUCT_ORDER_STATE_PENDING`、`DEDUCT_ORDER_STATE_NOT_PAY` 须再查。
     *
     * - `DEDUCT_ORDER_STATE_PENDING`：待处理
     * - `DEDUCT_ORDER_STATE_NOT_PAY`：待还款
     * - `DEDUCT_ORDER_STATE_PAY_SUCCESS`：还款成功
     * - `DEDUCT_ORDER_STATE_PAY_FAIL`：还款失败
     * @example 'DEDUCT_ORDER_STATE_PENDING'
     */
    order_state: 'DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL';
    /**
     * 还款金额
     *
     * 单位 分
     * @example 10000
     */
    deduct_amount: number;
    /**
     * 实际还款金额
     *
     * 单位 分
     * @example '10000'
     */
    pay_success_amount?: string;
    /**
     * 产品描述
     * @example '信贷还款'
     */
    description: string;
    /**
     * 商户数据包
     *
     * 长度 ≤ 256
     * @example '备注'
     */
    attach?: string;
    /**
     * 微信支付的支付单号
     * @example '4200002026202612011234567890'
     */
    transaction_id?: string;
  }
}

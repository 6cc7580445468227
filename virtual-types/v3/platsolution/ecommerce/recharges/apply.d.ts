// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Recharges {
  interface Apply {
    /**
     * 申请二级商户充值
     *
     * `POST /v3/platsolution/ecommerce/recharges/apply`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/apply.html
     */
    (data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请二级商户充值
     *
     * `POST /v3/platsolution/ecommerce/recharges/apply`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/apply.html
     */
    post(data: Apply.PostHttpMethod.JsonDataRequest, config?: Apply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Apply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Recharges.Apply.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900001109'
     */
    sub_mchid: string;
    /**
     * 商户充值单号
     *
     * 由你生成并存下，查询充值结果用它。
     * @example 'cz202407181234'
     */
    out_recharge_no: string;
    /**
     * 充值场景
     *
     * - `ECOMMERCE_DEPOSIT`：电商保证金充值
     * - `ECOMMERCE_PAYMENT`：电商支付充值
     * @example 'ECOMMERCE_DEPOSIT'
     */
    recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT';
    /**
     * 充值入账账户
     *
     * - `DEPOSIT`：保证金账户
     * - `OPERATION`：运营账户
     * @example 'DEPOSIT'
     */
    account_type: 'DEPOSIT' | 'OPERATION';
    /**
     * 充值金额
     *
     * 字段：`amount`、`currency`
     */
    recharge_amount: WeChatPay.Components.RechargeAmount;
    /**
     * 商户回调地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
    /**
     * 可用充值渠道列表
     *
     * - `BANK_TRANSFER`：银行转账
     * - `QR_RECHARGE`：扫码充值
     * - `ONLINE_BANK`：网银充值
     * @example 'BANK_TRANSFER'
     */
    available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[];
    /** 充值备注 */
    remark?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 微信支付充值单号
     * @example '172207846292553701'
     */
    recharge_id: string;
    /**
     * 商户充值单号
     * @example 'cz202407181234'
     */
    out_recharge_no: string;
    /**
     * 充值链接
     *
     * URL
     * @example 'https://www.payapp.qq.com/plat/recharge.html'
     */
    recharge_url: string;
  }
}

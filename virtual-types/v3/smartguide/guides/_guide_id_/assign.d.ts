// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Smartguide.Guides._guide_id_ {
  interface Assign {
    /**
     * 服务人员分配
     *
     * `POST /v3/smartguide/guides/{guide_id}/assign`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535161
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012474145
     */
    (data: Assign.PostHttpMethod.JsonDataRequest, config: Assign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Assign.PostHttpMethod.WellformedResponse>>;
    /**
     * 服务人员分配
     *
     * `POST /v3/smartguide/guides/{guide_id}/assign`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535161
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012474145
     */
    post(data: Assign.PostHttpMethod.JsonDataRequest, config: Assign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Assign.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Smartguide.Guides._guide_id_.Assign.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户ID
     *
     * 服务人员所属的那家商户。
     *
     * 长度 ≤ 64
     * @example '1234567890'
     */
    sub_mchid?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     *
     * 长度 ≤ 32；字符集 `0-9 A-Z a-z _ | * -`
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 服务人员ID
     *
     * 注册服务人员后由微信支付返回。
     *
     * 长度 ≤ 64
     */
    guide_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}

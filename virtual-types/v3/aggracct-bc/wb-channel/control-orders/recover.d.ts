// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders {
  interface Recover {
    /**
     * 解除对微众台账的管控
     *
     * `POST /v3/aggracct-bc/wb-channel/control-orders/recover`（直连商户）
     */
    (data: Recover.PostHttpMethod.JsonDataRequest, config: Recover.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Recover.PostHttpMethod.WellformedResponse>>;
    /**
     * 解除对微众台账的管控
     *
     * `POST /v3/aggracct-bc/wb-channel/control-orders/recover`（直连商户）
     */
    post(data: Recover.PostHttpMethod.JsonDataRequest, config: Recover.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Recover.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders.Recover.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 微众解管单号
     *
     * 由你生成，一次解除一个；重试用原单号。
     */
    out_request_no: string;
    /**
     * 关联微众管控单号
     *
     * 要解除的那次管控所用的单号。
     */
    related_webank_punish_no: string;
    /**
     * 关联微信支付管控单号
     *
     * 管控成功时由微信支付返回。
     */
    related_wxpay_punish_no: string;
    /** 目标解管商户号 */
    mchid: string;
    /**
     * 目标解管台账ID
     *
     * 加密 用微信支付公钥加密
     */
    bal_account_no: string;
    /** 解管原因描述 */
    recover_reason: string;
    /**
     * 目标下管卡号
     *
     * 加密 用微信支付公钥加密
     */
    card_no?: string;
    /** 目标下管商户子账户协议号 */
    sgn_no?: string;
    /**
     * 请求场景
     *
     * - `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`：便捷结算服务商户
     * - `SJT_MICRO_MERCHANT`：小微商户
     * - `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`：微信小店便捷结算商户
     * @example 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
     */
    req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /** 微信支付解管单号 */
    wxpay_recover_no: string;
    /** 微众解管单号 */
    out_request_no: string;
  }
}

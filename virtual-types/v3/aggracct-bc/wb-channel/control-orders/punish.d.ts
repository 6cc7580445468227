// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders {
  interface Punish {
    /**
     * 发起微众台账管控
     *
     * `POST /v3/aggracct-bc/wb-channel/control-orders/punish`（直连商户）
     */
    (data: Punish.PostHttpMethod.JsonDataRequest, config: Punish.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Punish.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起微众台账管控
     *
     * `POST /v3/aggracct-bc/wb-channel/control-orders/punish`（直连商户）
     */
    post(data: Punish.PostHttpMethod.JsonDataRequest, config: Punish.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Punish.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders.Punish.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 微众管控单号
     *
     * 由你生成，一次管控一个；重试用原单号。
     */
    out_request_no: string;
    /** 目标下管商户号 */
    mchid: string;
    /**
     * 目标下管台账ID
     *
     * 加密 用微信支付公钥加密
     */
    bal_account_no: string;
    /**
     * 管控场景
     * @example 1
     */
    punish_scene: number;
    /** 管控原因 */
    punish_reason?: string;
    /**
     * 管控结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    punish_end_time?: string;
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
    /**
     * 微众资金划回策略
     *
     * - `ALL_FORBIDDEN`：全部禁止划回
     * - `ALL_ALLOWED_WHEN_UNIQUE`：唯一时允许全部划回
     * @example 'ALL_FORBIDDEN'
     */
    fund_repatriation_strategy?: 'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE';
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
    /** 微信支付管控单号 */
    wxpay_punish_no: string;
    /** 微众管控单号 */
    out_request_no: string;
  }
}

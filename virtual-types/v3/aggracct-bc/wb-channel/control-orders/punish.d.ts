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
     * @example 'example_out_request_no'
     */
    out_request_no: string;
    /**
     * 目标下管商户号
     * @example 'example_mchid'
     */
    mchid: string;
    /**
     * 目标下管台账ID
     *
     * 需用微信支付公钥加密（RSAES-OAEP）
     * @example 'example_bal_account_no'
     */
    bal_account_no: string;
    /**
     * 管控场景
     * @example 1
     */
    punish_scene: number;
    /**
     * 管控原因
     * @example 'example_punish_reason'
     */
    punish_reason?: string;
    /**
     * 管控结束时间
     *
     * RFC 3339 日期时间
     * @example '2015-05-20T13:29:35+08:00'
     */
    punish_end_time?: string;
    /**
     * 目标下管卡号
     *
     * 需用微信支付公钥加密（RSAES-OAEP）
     * @example 'example_card_no'
     */
    card_no?: string;
    /**
     * 目标下管商户子账户协议号
     * @example 'example_sgn_no'
     */
    sgn_no?: string;
    /**
     * 请求场景
     * @example 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
     */
    req_scene?: 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT' | 'SJT_MICRO_MERCHANT' | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT';
    /**
     * 微众资金划回策略
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
       * 微信支付公钥ID/平台证书序列号
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 微信支付管控单号
     * @example 'example_wxpay_punish_no'
     */
    wxpay_punish_no: string;
    /**
     * 微众管控单号
     * @example 'example_out_request_no'
     */
    out_request_no: string;
  }
}

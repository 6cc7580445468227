// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Papay {
  interface Entrustweb {
    /**
     * 公众号纯签约
     *
     * `GET /papay/entrustweb`
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986768
     */
    get(config: Entrustweb.GetHttpMethod.RequestConfig & WeChatPay.Client.RawText): Promise<WeChatPay.Client.Response<string>>;
    /**
     * 公众号纯签约
     *
     * `GET /papay/entrustweb`
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986768
     */
    get(config: Entrustweb.GetHttpMethod.RequestConfig & WeChatPay.Client.RawBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 公众号纯签约
     *
     * `GET /papay/entrustweb`
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986768
     */
    get(config: Entrustweb.GetHttpMethod.RequestConfig & WeChatPay.Client.RawStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Papay.Entrustweb.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RawRequestConfig {
    /** 查询参数 */
    params?: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 应用ID
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      appid?: string;
      /**
       * 商户号
       *
       * 长度 ≤ 32
       * @example '1200009811'
       */
      mch_id?: string;
      /**
       * 模板ID
       * @example 12535
       */
      plan_id?: number;
      /**
       * 签约协议号
       *
       * 长度 ≤ 32
       * @example '100000'
       */
      contract_code?: string;
      /**
       * 请求序列号
       * @example 1000
       */
      request_serial?: number;
      /**
       * 用户账户展示名称
       *
       * 长度 ≤ 32
       * @example '微信代扣'
       */
      contract_display_account?: string;
      /**
       * 回调通知URL
       *
       * 长度 ≤ 256；URL
       * @example 'https://weixin.qq.com'
       */
      notify_url?: string;
      /**
       * 版本号
       *
       * 长度 ≤ 8
       * @example '1.0'
       */
      version?: string;
      /**
       * 签名
       *
       * 可省略，由客户端自动填写
       * @example 'C380BEC2BFD727A4B6845133519F3AD6'
       */
      sign?: string;
      /**
       * 时间戳
       *
       * 长度 ≤ 10
       * @example '1414488825'
       */
      timestamp?: string;
      /**
       * 是否返回网页
       * @example 1
       */
      return_web?: number;
    }
  }
  /** 原文；失败时是 XML，客户端不解析、不验签 */
  type WellformedResponse = string;
}

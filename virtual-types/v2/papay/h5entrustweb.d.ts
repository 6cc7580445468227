// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Papay {
  interface H5entrustweb {
    /**
     * H5纯签约
     *
     * `GET /papay/h5entrustweb`
     * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987295
     */
    get(config: H5entrustweb.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<H5entrustweb.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Papay.H5entrustweb.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 应用ID
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      appid: string;
      /**
       * 商户号
       *
       * 长度 ≤ 32
       * @example '1200009811'
       */
      mch_id: string;
      /**
       * 模板ID
       *
       * 长度 ≤ 28
       * @example '12535'
       */
      plan_id: string;
      /**
       * 签约协议号
       *
       * 长度 ≤ 32
       * @example '100000'
       */
      contract_code: string;
      /**
       * 请求序列号
       * @example 1000
       */
      request_serial: number;
      /**
       * 用户账户展示名称
       *
       * 长度 ≤ 32
       * @example '微信代扣'
       */
      contract_display_account: string;
      /**
       * 回调通知URL
       *
       * 长度 ≤ 256；URL
       * @example 'https://weixin.qq.com'
       */
      notify_url: string;
      /**
       * 版本号
       *
       * 长度 ≤ 8
       * @example '1.0'
       */
      version: string;
      /**
       * 签名
       *
       * 可省略，由客户端自动填写
       * @example 'C380BEC2BFD727A4B6845133519F3AD6'
       */
      sign?: string;
      /**
       * 签名类型
       * @default 'HMAC-SHA256'
       * @example 'HMAC-SHA256'
       */
      sign_type?: 'HMAC-SHA256' | 'MD5';
      /**
       * 时间戳
       *
       * 长度 ≤ 10
       * @example '1414488825'
       */
      timestamp: string;
      /**
       * 客户端 IP
       *
       * 长度 ≤ 32
       * @example '119.145.83.6'
       */
      clientip: string;
      /**
       * 回调应用AppID
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      return_appid?: string;
    }
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Response {
    /**
     * 业务结果
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    result_code?: 'SUCCESS' | 'FAIL';
    /**
     * 业务结果描述
     * @example 'SIGN_ERROR'
     */
    result_msg?: string;
    /**
     * 跳转URL
     *
     * URL
     * @example 'https://payapp.weixin.qq.com'
     */
    redirect_url?: string;
  }
}

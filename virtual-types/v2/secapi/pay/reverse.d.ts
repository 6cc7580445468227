// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Pay {
  interface Reverse {
    /**
     * 撤销订单
     *
     * `POST /secapi/pay/reverse`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_11&index=3
     */
    (data: Reverse.PostHttpMethod.XmlDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
    /**
     * 撤销订单
     *
     * `POST /secapi/pay/reverse`
     * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_11&index=3
     */
    post(data: Reverse.PostHttpMethod.XmlDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Pay.Reverse.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithTransactionId | XmlDataRequest.WithOutTradeNo);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 公众账号ID
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      /**
       * 子商户公众账号ID
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mch_id: string;
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       * @example '1900000100'
       */
      sub_mch_id?: string;
      /**
       * 随机字符串
       *
       * 长度 ≤ 32；可省略，由客户端自动填写
       * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
       */
      nonce_str?: string;
      /**
       * 签名
       *
       * 长度 ≤ 64；可省略，由客户端自动填写
       * @example 'C380BEC2BFD727A4B6845133519F3AD6'
       */
      sign?: string;
      /**
       * 签名类型
       *
       * 长度 ≤ 32
       * @example 'HMAC-SHA256'
       */
      sign_type?: 'MD5' | 'HMAC-SHA256';
    }
    interface WithTransactionId {
      /**
       * 微信订单号
       *
       * 与 `out_trade_no` 至少填一项；长度 ≤ 32
       * @example '1217752501201407033233368018'
       */
      transaction_id: string;
      /**
       * 商户订单号
       *
       * 与 `transaction_id` 至少填一项；长度 ≤ 32
       * @example '1217752501201407033233368018'
       */
      out_trade_no?: string;
    }
    interface WithOutTradeNo {
      /**
       * 微信订单号
       *
       * 与 `out_trade_no` 至少填一项；长度 ≤ 32
       * @example '1217752501201407033233368018'
       */
      transaction_id?: string;
      /**
       * 商户订单号
       *
       * 与 `transaction_id` 至少填一项；长度 ≤ 32
       * @example '1217752501201407033233368018'
       */
      out_trade_no: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id?: string;
    /**
     * 是否重调
     *
     * 长度 ≤ 1
     *
     * - `Y`：是
     * - `N`：否
     * @example 'Y'
     */
    recall: 'Y' | 'N';
  }
}

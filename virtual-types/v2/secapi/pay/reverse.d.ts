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
       * 已与 `mch_id` 绑定的 AppID，在微信公众平台或开放平台申请；服务商模式填服务商的。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      appid: string;
      /**
       * 子商户公众账号ID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wx8888888888888888'
       */
      sub_appid?: string;
      /**
       * 商户号
       *
       * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mch_id: string;
      /**
       * 子商户号
       *
       * 服务商替子商户调用时填，进件后由微信支付分配；直连商户不传。下单时传了，后续查询、退款也须传同一个。
       *
       * 长度 ≤ 32
       * @example '1900000100'
       */
      sub_mch_id?: string;
      /**
       * 随机字符串
       *
       * 每次请求重新生成，让签名无法预测，不用保存。
       *
       * 长度 ≤ 32；可省略，由客户端自动填写
       * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
       */
      nonce_str?: string;
      /**
       * 签名
       *
       * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
       *
       * 长度 ≤ 64；可省略，由客户端自动填写
       * @example 'C380BEC2BFD727A4B6845133519F3AD6'
       */
      sign?: string;
      /**
       * 签名类型
       *
       * 须与计算 `sign` 时实际用的算法一致。
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
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
       *
       * 与 `out_trade_no` 至少填一项；长度 ≤ 32
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时传入的单号。
       *
       * 与 `transaction_id` 至少填一项；长度 ≤ 32
       * @example 'ORDER20261201000001'
       */
      out_trade_no?: string;
    }
    interface WithOutTradeNo {
      /**
       * 微信订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
       *
       * 与 `out_trade_no` 至少填一项；长度 ≤ 32
       * @example '4200002026202612011234567890'
       */
      transaction_id?: string;
      /**
       * 商户订单号
       *
       * 这笔支付下单时传入的单号。
       *
       * 与 `transaction_id` 至少填一项；长度 ≤ 32
       * @example 'ORDER20261201000001'
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

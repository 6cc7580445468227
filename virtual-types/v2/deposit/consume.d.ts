// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Deposit {
  interface Consume {
    /**
     * 消费押金
     *
     * `POST /deposit/consume`
     * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_4&index=5
     */
    (data: Consume.PostHttpMethod.XmlDataRequest, config: Consume.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Consume.PostHttpMethod.WellformedResponse>>;
    /**
     * 消费押金
     *
     * `POST /deposit/consume`
     * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_4&index=5
     */
    post(data: Consume.PostHttpMethod.XmlDataRequest, config: Consume.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Consume.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Deposit.Consume.PostHttpMethod {
  interface XmlDataRequest {
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
     * @example '1900000100'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    transaction_id: string;
    /**
     * 商户订单号
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 押金总金额
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: number;
    /**
     * 消费金额
     *
     * 单位 分；32 位整数
     * @example 888
     */
    consume_fee: number;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    fee_type: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
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
    sub_appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sub_mch_id: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    transaction_id: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 押金总金额
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: `${number}`;
    /**
     * 消费金额
     *
     * 单位 分；32 位整数
     * @example 888
     */
    consume_fee: `${number}`;
    /**
     * 货币类型
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    fee_type?: string;
  }
}

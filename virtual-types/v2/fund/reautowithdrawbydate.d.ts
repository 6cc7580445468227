// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Fund {
  interface Reautowithdrawbydate {
    /**
     * 重新发起提现
     *
     * `POST /fund/reautowithdrawbydate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
     * @deprecated
     */
    (data: Reautowithdrawbydate.PostHttpMethod.XmlDataRequest, config: Reautowithdrawbydate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reautowithdrawbydate.PostHttpMethod.WellformedResponse>>;
    /**
     * 重新发起提现
     *
     * `POST /fund/reautowithdrawbydate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
     * @deprecated
     */
    post(data: Reautowithdrawbydate.PostHttpMethod.XmlDataRequest, config: Reautowithdrawbydate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reautowithdrawbydate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Fund.Reautowithdrawbydate.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 小微商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
    /**
     * 自动提现单提现日期
     *
     * 长度 ≤ 32
     * @example '20180602'
     */
    date: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example '4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2'
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
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type?: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 长度 ≤ 64
     * @example '4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2'
     */
    sign?: string;
    /**
     * 自动提现单提现日期
     *
     * 长度 ≤ 32
     * @example '20180602'
     */
    date: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id: string;
    /**
     * 小微商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
    /**
     * 提现单单据ID
     *
     * 长度 ≤ 64
     * @example '10900999991802018050300326172000'
     */
    withdraw_id: string;
    /**
     * 金额
     *
     * 单位 分；32 位整数
     * @example 550
     */
    amount: `${number}`;
    /**
     * 单据创建时间
     *
     * 长度 ≤ 32
     * @example '2018-05-11 08:00:00'
     */
    create_time: string;
    /**
     * 随机字符
     *
     * 长度 ≤ 32
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str: string;
  }
}

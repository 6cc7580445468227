// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Fund {
  interface Queryautowithdrawbydate {
    /**
     * 查询提现状态
     *
     * `POST /fund/queryautowithdrawbydate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_1
     * @deprecated
     */
    (data: Queryautowithdrawbydate.PostHttpMethod.XmlDataRequest, config: Queryautowithdrawbydate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Queryautowithdrawbydate.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询提现状态
     *
     * `POST /fund/queryautowithdrawbydate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_1
     * @deprecated
     */
    post(data: Queryautowithdrawbydate.PostHttpMethod.XmlDataRequest, config: Queryautowithdrawbydate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Queryautowithdrawbydate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Fund.Queryautowithdrawbydate.PostHttpMethod {
  interface XmlDataRequest {
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
     * 小微商户号
     *
     * 小微商户进件成功后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example '4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2'
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
    sign_type: 'HMAC-SHA256';
    /**
     * 日期
     *
     * 长度 ≤ 32
     * @example '20261201'
     */
    date: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str?: string;
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
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     *
     * 长度 ≤ 64
     * @example '4219DA46A027E8C86DE1BE8CD252158B74DEFAA069CDB6DEFA235FFEA2437EA2'
     */
    sign?: string;
    /**
     * 日期
     *
     * 长度 ≤ 32
     * @example '20261120'
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
     * 随机字符
     *
     * 长度 ≤ 32
     * @example 'ibuaiVcKdpRxkhJA'
     */
    nonce_str: string;
    /**
     * 单据状态
     *
     * 长度 ≤ 32
     * @example 'PROCESSING'
     */
    withdraw_status: string;
    /**
     * 单据失败原因
     *
     * 长度 ≤ 64
     */
    fail_reason?: string;
    /**
     * 提现单单据ID
     *
     * 长度 ≤ 32
     * @example '10900999991802026112000326172000'
     */
    withdraw_id?: string;
    /**
     * 金额
     *
     * 单位 分；32 位整数
     * @example 550
     */
    amount?: `${number}`;
    /**
     * 单据创建时间
     *
     * 长度 ≤ 32
     * @example '2026-11-20 10:34:56'
     */
    create_time?: string;
    /**
     * 单据成功时间
     *
     * 长度 ≤ 32
     * @example '2026-11-20 10:34:56'
     */
    success_time?: string;
    /**
     * 单据退票时间
     *
     * 长度 ≤ 32
     * @example '2026-11-20 10:34:56'
     */
    refund_time?: string;
  }
}

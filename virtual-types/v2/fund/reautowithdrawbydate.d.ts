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
     * 小微商户进件成功后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
    /**
     * 自动提现单提现日期
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
     * 自动提现单提现日期
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
     * 提现单单据ID
     *
     * 长度 ≤ 64
     * @example '10900999991802026112000326172000'
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
     * @example '2026-11-20 10:34:56'
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

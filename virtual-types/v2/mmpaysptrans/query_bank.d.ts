// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mmpaysptrans {
  interface Query_bank {
    /**
     * 查询企业付款银行卡
     *
     * `POST /mmpaysptrans/query_bank`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_3
     */
    (data: Query_bank.PostHttpMethod.XmlDataRequest, config: Query_bank.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query_bank.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询企业付款银行卡
     *
     * `POST /mmpaysptrans/query_bank`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_3
     */
    post(data: Query_bank.PostHttpMethod.XmlDataRequest, config: Query_bank.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query_bank.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaysptrans.Query_bank.PostHttpMethod {
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
     * 商户企业付款单号
     *
     * 付款时由你生成的单号。
     *
     * 长度 8–32 字符
     * @example '1212121221227'
     */
    partner_trade_no: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67Vs'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     */
    mch_id: string;
    /**
     * 商户企业付款单号
     *
     * 长度 ≤ 32
     */
    partner_trade_no: string;
    /**
     * 微信企业付款单号
     *
     * 长度 ≤ 64
     */
    payment_no: string;
    /**
     * 银行卡号
     *
     * 长度 ≤ 32
     */
    bank_no_md5: string;
    /**
     * 用户真实姓名
     *
     * 长度 ≤ 32
     */
    true_name_md5: string;
    /**
     * 代付金额
     *
     * 单位 分；32 位整数
     */
    amount: `${number}`;
    /**
     * 代付单状态
     *
     * `SUCCESS` 才付到，`PROCESSING` 须再查；`BANK_FAIL` 是付出后被银行退回。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：付款成功
     * - `FAILED`：付款失败
     * - `PROCESSING`：处理中
     * - `BANK_FAIL`：银行退票
     */
    status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL';
    /**
     * 手续费金额
     *
     * 单位 分；32 位整数
     */
    cmms_amt: `${number}`;
    /**
     * 商户下单时间
     *
     * 长度 ≤ 32
     */
    create_time: string;
    /**
     * 成功付款时间
     *
     * 长度 ≤ 32
     */
    pay_succ_time?: string;
    /**
     * 失败原因
     *
     * 长度 ≤ 128
     */
    reason?: string;
  }
}

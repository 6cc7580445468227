// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Settlementquery {
    /**
     * 查询结算资金
     *
     * `POST /pay/settlementquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_9.shtml
     */
    (data: Settlementquery.PostHttpMethod.XmlDataRequest, config?: Settlementquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Settlementquery.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询结算资金
     *
     * `POST /pay/settlementquery`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_9.shtml
     */
    post(data: Settlementquery.PostHttpMethod.XmlDataRequest, config?: Settlementquery.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Settlementquery.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Settlementquery.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 已与 `mch_id` 绑定的 AppID，在微信公众平台或开放平台申请；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配；直连商户不传。下单时传了，后续查询、退款也须传同一个。
     * @example '1230000109'
     */
    sub_mch_id?: string;
    /**
     * 结算状态
     *
     * 32 位整数
     *
     * - `1`：已结算查询
     * - `2`：未结算查询
     * @example 1
     */
    usetag: 1 | 2;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    nonce_str?: string;
    /**
     * 偏移量
     *
     * 32 位整数
     * @example 0
     */
    offset: number;
    /**
     * 最大记录条数
     *
     * 32 位整数
     * @example 10
     */
    limit: number;
    /**
     * 开始日期
     * @example '20261201'
     */
    date_start: string;
    /**
     * 结束日期
     * @example '20261231'
     */
    date_end: string;
    /**
     * 是否查询分账结算信息
     * @example true
     */
    query_split?: boolean;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    sign?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str: string;
    /**
     * 签名
     *
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    sign?: string;
    /**
     * 返回数据行数
     * @example '10'
     */
    record_num: string;
    /**
     * 付汇批次号
     * @example '10'
     */
    fbatchno: string;
    /**
     * 结算日期
     * @example '20261120'
     */
    date_settlement: string;
    /**
     * 交易开始日期
     * @example '20261101'
     */
    date_start: string;
    /**
     * 交易结束日期
     * @example '20261120'
     */
    date_end: string;
    /**
     * 划账金额
     *
     * 单位 币种的最小单位；32 位整数
     * @example 1
     */
    settlement_fee: `${number}`;
    /**
     * 未划账金额
     *
     * 单位 币种的最小单位；32 位整数
     * @example 1
     */
    unsettlement_fee: `${number}`;
    /**
     * 结算币种
     * @example 'GBP'
     */
    settlementfee_type: string;
    /**
     * 支付金额
     *
     * 单位 币种的最小单位；32 位整数
     * @example 1
     */
    pay_fee: `${number}`;
    /**
     * 退款金额
     *
     * 单位 币种的最小单位；32 位整数
     * @example 1
     */
    refund_fee: `${number}`;
    /**
     * 支付净额
     *
     * 单位 币种的最小单位；32 位整数
     * @example 1
     */
    pay_net_fee: `${number}`;
    /**
     * 手续费金额
     *
     * 单位 币种的最小单位；32 位整数
     * @example 1
     */
    poundage_fee: `${number}`;
    /**
     * 分账划账金额
     *
     * 单位 币种的最小单位
     * @example 1
     */
    split_settlement_fee?: `${number}`;
    /**
     * 分账未划账金额
     *
     * 单位 币种的最小单位
     * @example 1
     */
    split_unsettlement_fee?: `${number}`;
  }
}

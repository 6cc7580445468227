// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Wxv {
  interface Queryhotelbill {
    /**
     * 查询速住订单
     *
     * `POST /wxv/queryhotelbill`
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
     */
    (data: Queryhotelbill.PostHttpMethod.XmlDataRequest, config: Queryhotelbill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Queryhotelbill.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询速住订单
     *
     * `POST /wxv/queryhotelbill`
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
     */
    post(data: Queryhotelbill.PostHttpMethod.XmlDataRequest, config: Queryhotelbill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Queryhotelbill.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Wxv.Queryhotelbill.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 接口版本号
     *
     * 长度 ≤ 32
     *
     * - `1.0`：版本 1.0
     * @example '1.0'
     */
    version: '1.0';
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mch_id: string;
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
     * 长度 ≤ 128；可省略，由客户端自动填写
     * @example '029B52F67573D7E3BE74904BF9AEA'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 32
     *
     * - `HMAC-SHA256`：HMAC-SHA256 签名
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 商户服务订单号
     *
     * 创建服务订单时由你生成，之后查询、完结、取消都用它。它不是支付单号。
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 回跳查询ID
     *
     * 用户从微信支付分的页面回跳时带来。
     */
    return_query_id: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     */
    service_id: string;
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
     * 商户服务订单号
     *
     * 长度 ≤ 32
     * @example '1234323JKHDFE1243252'
     */
    out_order_no: string;
    /**
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付提供，一个服务一个。
     *
     * 长度 ≤ 32
     */
    service_id: string;
    /**
     * 单据状态
     *
     * 长度 ≤ 32
     *
     * - `CREATED`：商户下单已受理
     * - `USER_ACCEPTED`：用户成功使用服务
     * - `FINISHED`：商户完结订单
     * - `USER_PAID`：用户订单支付成功
     * - `REVOKED`：商户撤销订单
     * - `EXPIRED`：订单已失效
     * @example 'CREATED'
     */
    state: 'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED';
    /**
     * 房间
     *
     * 长度 ≤ 40
     * @example '几木双床房2间'
     */
    room: string;
    /**
     * 入住时间
     *
     * 长度 ≤ 14
     * @example '20261101000000'
     */
    start_time: string;
    /**
     * 预定离店时间
     *
     * 长度 ≤ 14
     * @example '20261120235959'
     */
    end_time?: string;
    /**
     * 酒店
     *
     * 长度 ≤ 20
     * @example '北京亦庄亚朵酒店'
     */
    service_location: string;
    /**
     * 押金
     *
     * 单位 分；32 位整数
     * @example 50000
     */
    deposit_amount: `${number}`;
    /**
     * 房费
     *
     * 单位 分；32 位整数
     * @example 30000
     */
    room_rate: `${number}`;
    /**
     * 房费说明
     *
     * 长度 ≤ 30
     * @example '标间1晚'
     */
    room_rate_desc: string;
    /**
     * 实际离店时间
     *
     * 长度 ≤ 14
     * @example '20261120235959'
     */
    real_end_time?: string;
    /**
     * 是否入住
     * @example true
     */
    checked_in: `${boolean}`;
    /**
     * 其他费用
     *
     * 单位 分；32 位整数
     * @example 1000
     */
    other_fee?: `${number}`;
    /**
     * 其他费用说明
     *
     * 长度 ≤ 30
     * @example 'XX消费'
     */
    other_fee_desc?: string;
    /**
     * 赔偿金费用
     *
     * 单位 分；32 位整数
     * @example 10000
     */
    compensation_fee?: `${number}`;
    /**
     * 赔偿金说明
     *
     * 长度 ≤ 30
     * @example '打破房间杯子一个'
     */
    compensation_fee_desc?: string;
    /**
     * 延迟退房费
     *
     * 单位 分；32 位整数
     * @example 10000
     */
    overdue_fine?: `${number}`;
    /**
     * 延迟退房说明
     *
     * 长度 ≤ 30
     * @example '延迟退房2小时，增加50元房费'
     */
    overdue_fine_desc?: string;
    /**
     * 取消费用
     *
     * 单位 分；32 位整数
     * @example 10000
     */
    cancel_fee?: `${number}`;
    /**
     * 取消费用说明
     *
     * 长度 ≤ 30
     */
    cancel_fee_desc?: string;
    /**
     * 微信支付服务订单号
     *
     * 长度 ≤ 128
     */
    order_id: string;
    /**
     * 完结凭证
     *
     * 长度 ≤ 512
     */
    finish_ticket: string;
    /**
     * 回调数据包
     *
     * 长度 ≤ 200
     */
    attach?: string;
    /**
     * 结单交易单号
     *
     * 长度 ≤ 200
     */
    finish_transaction_id?: string;
    /**
     * 支付方式
     *
     * - `MchChannelPayType`：商户渠道支付
     * @example 'MchChannelPayType'
     */
    pay_type?: 'MchChannelPayType';
  }
}

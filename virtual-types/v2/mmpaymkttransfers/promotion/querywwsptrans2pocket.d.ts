// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Promotion {
  interface Querywwsptrans2pocket {
    /**
     * 查询付款记录
     *
     * `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`
     * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90279
     */
    (data: Querywwsptrans2pocket.PostHttpMethod.XmlDataRequest, config: Querywwsptrans2pocket.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querywwsptrans2pocket.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询付款记录
     *
     * `POST /mmpaymkttransfers/promotion/querywwsptrans2pocket`
     * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90279
     */
    post(data: Querywwsptrans2pocket.PostHttpMethod.XmlDataRequest, config: Querywwsptrans2pocket.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querywwsptrans2pocket.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Promotion.Querywwsptrans2pocket.PostHttpMethod {
  interface XmlDataRequest {
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
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 商户订单号
     *
     * 付款时由你生成的单号。
     *
     * 长度 ≤ 28
     * @example 'PAY20261201000001'
     */
    partner_trade_no?: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxe062425f740d30d8'
     */
    appid: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 商户订单号
     *
     * 长度 ≤ 28
     * @example 'PAY20261201000001'
     */
    partner_trade_no: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 付款单号
     *
     * 长度 ≤ 32
     * @example '1000000000202611203103439304'
     */
    detail_id: string;
    /**
     * 付款状态
     *
     * `SUCCESS` 才付到，`PROCESSING` 须再查，期间不能换单号重付。
     *
     * 长度 ≤ 16
     *
     * - `SUCCESS`：发放成功
     * - `FAILED`：发放失败
     * - `PROCESSING`：处理中
     * @example 'SUCCESS'
     */
    status: 'SUCCESS' | 'FAILED' | 'PROCESSING';
    /**
     * 失败原因
     *
     * 长度 ≤ 32
     * @example '余额不足'
     */
    reason: string;
    /**
     * 收款用户姓名
     *
     * 长度 ≤ 64
     * @example '王小王'
     */
    transfer_name?: string;
    /**
     * 付款金额
     *
     * 单位 分；32 位整数
     * @example 8000
     */
    payment_amount: `${number}`;
    /**
     * 转账时间
     *
     * 长度 ≤ 32
     * @example '2026-11-20 10:34:56'
     */
    transfer_time: string;
    /**
     * 付款描述
     *
     * 长度 ≤ 100
     * @example '用车补贴'
     */
    desc: string;
  }
}

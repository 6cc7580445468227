// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Wxv {
  interface Finishrentbill {
    /**
     * 完结租借订单
     *
     * `POST /wxv/finishrentbill`
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
     */
    (data: Finishrentbill.PostHttpMethod.XmlDataRequest, config: Finishrentbill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Finishrentbill.PostHttpMethod.WellformedResponse>>;
    /**
     * 完结租借订单
     *
     * `POST /wxv/finishrentbill`
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
     */
    post(data: Finishrentbill.PostHttpMethod.XmlDataRequest, config: Finishrentbill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Finishrentbill.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Wxv.Finishrentbill.PostHttpMethod {
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
     * 服务ID
     *
     * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
     *
     * 长度 ≤ 32
     */
    service_id: string;
    /**
     * 是否归还
     *
     * 长度 ≤ 32
     * @example 'TRUE'
     */
    returned: string;
    /**
     * 实际归还时间
     *
     * 长度 ≤ 14
     * @example '20261231235959'
     */
    real_end_time?: string;
    /**
     * 归还地点
     *
     * 长度 ≤ 30
     * @example '嗨客时尚主题展餐厅'
     */
    service_end_location?: string;
    /**
     * 总金额
     *
     * 实际向用户收的钱。
     *
     * 单位 分；32 位整数
     * @example 40000
     */
    total_amount: number;
    /**
     * 租金费用
     *
     * 单位 分；32 位整数
     * @example 5800
     */
    rent_fee: number;
    /**
     * 赔偿金费用
     *
     * 单位 分；32 位整数
     */
    compensation_fee: number;
    /**
     * 赔偿金费用说明
     * @example '充电宝有轻微损坏，赔偿30%押金'
     */
    compensation_fee_desc: string;
    /**
     * 完结凭证
     *
     * 长度 ≤ 512
     */
    finish_ticket: string;
    /**
     * 分账标识
     *
     * 能不能分账只在扣款时决定：不传则直接入账，事后不能再分。
     *
     * 长度 ≤ 16
     *
     * - `Y`：是
     * - `N`：否
     * @example 'Y'
     */
    profit_sharing: 'Y' | 'N';
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
     * 微信支付服务订单号
     *
     * 长度 ≤ 128
     */
    order_id: string;
  }
}

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Promotion {
  interface Transfers {
    /**
     * 向微信用户个人付款
     *
     * `POST /mmpaymkttransfers/promotion/transfers`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_2
     */
    (data: Transfers.PostHttpMethod.XmlDataRequest, config: Transfers.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transfers.PostHttpMethod.WellformedResponse>>;
    /**
     * 向微信用户个人付款
     *
     * `POST /mmpaymkttransfers/promotion/transfers`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_2
     */
    post(data: Transfers.PostHttpMethod.XmlDataRequest, config: Transfers.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transfers.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Promotion.Transfers.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 商户账号AppID
     *
     * 须已与商户号绑定，收款用户的 `openid` 由它取得。
     *
     * 长度 ≤ 128
     * @example 'wx8888888888888888'
     */
    mch_appid: string;
    /**
     * 商户号
     *
     * 微信支付分配，在商户平台「账户中心 > 商户信息」查看；页面右上角显示的是商户简称，不是它。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 设备号
     *
     * 填你自己的门店号或终端设备号。
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
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
     * 由你生成，须先存下再付款：没有得到明确结果时用原单号再请求，换单号会重复付。
     *
     * 长度 ≤ 32
     * @example 'PAY20261201000001'
     */
    partner_trade_no: string;
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 ≤ 64
     * @example 'oxTWIuGaIt6gTKsQRLau2M0yL16E'
     */
    openid: string;
    /**
     * 校验用户姓名选项
     *
     * 要不要核对收款人的实名；要核对就须同时传姓名，不一致则付款失败。
     *
     * 长度 ≤ 16
     * @example 'FORCE_CHECK'
     */
    check_name: string;
    /**
     * 收款用户姓名
     *
     * 选了核对实名才用得上，不一致则付款失败。
     *
     * 长度 ≤ 64
     * @example '王小王'
     */
    re_user_name?: string;
    /**
     * 金额
     *
     * 单位 分；32 位整数
     * @example 10099
     */
    amount: number;
    /**
     * 企业付款备注
     *
     * 长度 ≤ 100
     * @example '理赔'
     */
    desc: string;
    /**
     * Ip地址
     *
     * 长度 ≤ 32
     * @example '192.168.0.1'
     */
    spbill_create_ip: string;
    /**
     * 付款场景
     *
     * 长度 ≤ 64
     * @example 'BRAND_REDPACKET'
     */
    scene?: string;
    /**
     * 品牌ID
     *
     * 品牌入驻微信支付品牌商家后获得，在品牌经营平台查看。
     *
     * 32 位整数
     * @example 1234
     */
    brand_id?: number;
    /**
     * 消息模板ID
     *
     * 长度 ≤ 128
     * @example '1243100000000000'
     */
    finder_template_id?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 商户AppID
     *
     * 长度 ≤ 128
     * @example 'wx8888888888888888'
     */
    mch_appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 设备号
     *
     * 长度 ≤ 32
     * @example '013467007045764'
     */
    device_info?: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example 'PAY20261201000001'
     */
    partner_trade_no: string;
    /**
     * 微信付款单号
     *
     * 长度 ≤ 64
     * @example '1007752501202611203233368018'
     */
    payment_no: string;
    /**
     * 付款成功时间
     *
     * 长度 ≤ 32
     * @example '2026-11-20 10:34:56'
     */
    payment_time: string;
  }
}

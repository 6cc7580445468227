// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Promotion {
  interface Paywwsptrans2pocket {
    /**
     * 向员工付款
     *
     * `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
     * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90278
     */
    (data: Paywwsptrans2pocket.PostHttpMethod.XmlDataRequest, config: Paywwsptrans2pocket.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Paywwsptrans2pocket.PostHttpMethod.WellformedResponse>>;
    /**
     * 向员工付款
     *
     * `POST /mmpaymkttransfers/promotion/paywwsptrans2pocket`
     * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90278
     */
    post(data: Paywwsptrans2pocket.PostHttpMethod.XmlDataRequest, config: Paywwsptrans2pocket.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Paywwsptrans2pocket.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Promotion.Paywwsptrans2pocket.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号AppID
     *
     * 用户的 `openid` 由它取得。
     *
     * 长度 ≤ 128
     * @example 'wx8888888888888888'
     */
    appid: string;
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
     *
     * - `FORCE_CHECK`：强校验真实姓名
     * @example 'FORCE_CHECK'
     */
    check_name: 'FORCE_CHECK';
    /**
     * 收款用户姓名
     *
     * 选了核对实名才用得上，不一致则付款失败。
     *
     * `check_name` 为 `FORCE_CHECK` 时必填；长度 ≤ 64
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
     * @example '六月出差报销费用'
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
     * 企业微信签名
     *
     * 用企业微信支付应用的 secret 算，不是 APIv2 密钥；`sign` 最后再算。
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    workwx_sign?: string;
    /**
     * 付款消息类型
     *
     * 长度 ≤ 32
     *
     * - `NORMAL_MSG`：普通付款消息
     * - `APPROVAL_MSG`：审批付款消息
     * @example 'NORMAL_MSG'
     */
    ww_msg_type?: 'NORMAL_MSG' | 'APPROVAL_MSG';
    /**
     * 审批单号
     * @example '202611200008'
     */
    approval_number?: string;
    /**
     * 审批类型
     * @example 1
     */
    approval_type?: 1;
    /**
     * 项目名称
     *
     * 长度 ≤ 50 字符
     * @example '产品部门报销'
     */
    act_name?: string;
    /**
     * 付款的应用ID
     *
     * 字符集 `0-9`
     * @example '1'
     */
    agentid?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 公众账号AppID
     *
     * 长度 ≤ 128
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    mch_id?: string;
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

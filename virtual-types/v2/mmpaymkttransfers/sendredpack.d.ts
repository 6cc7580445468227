// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers {
  interface Sendredpack {
    /**
     * 发放普通红包
     *
     * `POST /mmpaymkttransfers/sendredpack`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_sl.php?chapter=13_4&index=3
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_4&index=3
     */
    (data: Sendredpack.PostHttpMethod.XmlDataRequest, config: Sendredpack.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sendredpack.PostHttpMethod.WellformedResponse>>;
    /**
     * 发放普通红包
     *
     * `POST /mmpaymkttransfers/sendredpack`
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_sl.php?chapter=13_4&index=3
     * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_4&index=3
     */
    post(data: Sendredpack.PostHttpMethod.XmlDataRequest, config: Sendredpack.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Sendredpack.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Mmpaymkttransfers.Sendredpack.PostHttpMethod {
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
     * 由你生成，须先存下再发红包：没有得到明确结果时用原单号再请求，换单号会重复发。
     *
     * 长度 ≤ 28
     * @example 'PAY20261201000001'
     */
    mch_billno: string;
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
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '10000090'
     */
    sub_mch_id?: string;
    /**
     * 触达用户AppID
     *
     * 用哪个公众号把红包消息发给用户。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    msgappid?: string;
    /**
     * 公众账号AppID
     *
     * 须已与商户号绑定，用户的 OpenID 由它取得。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    wxappid: string;
    /**
     * 商户名称
     *
     * 显示在红包上，让用户知道是谁发的。
     *
     * 长度 ≤ 32
     * @example '天虹百货'
     */
    send_name: string;
    /**
     * 用户OpenID
     *
     * 收红包的用户在 `wxappid` 下的标识，须由它取得。
     *
     * 长度 ≤ 32
     * @example 'oxTWIuGaIt6gTKsQRLau2M0yL16E'
     */
    re_openid: string;
    /**
     * 付款金额
     *
     * 单位 分；32 位整数
     * @example 1000
     */
    total_amount: number;
    /**
     * 红包发放总人数
     *
     * 32 位整数
     * @example 1
     */
    total_num: number;
    /**
     * 红包祝福语
     *
     * 显示在用户收到的红包上。
     *
     * 长度 ≤ 128
     * @example '感谢您参加猜灯谜活动，祝您元宵节快乐！'
     */
    wishing: string;
    /**
     * Ip地址
     *
     * 长度 ≤ 15
     * @example '192.168.0.1'
     */
    client_ip: string;
    /**
     * 活动名称
     *
     * 显示给用户的活动名称。
     *
     * 长度 ≤ 32
     * @example '猜灯谜抢红包活动'
     */
    act_name: string;
    /**
     * 备注
     *
     * 长度 ≤ 256
     * @example '猜越多得越多，快来抢！'
     */
    remark: string;
    /**
     * 场景ID
     *
     * 长度 ≤ 32
     *
     * - `PRODUCT_1`：商品促销
     * - `PRODUCT_2`：抽奖
     * - `PRODUCT_3`：虚拟物品兑奖
     * - `PRODUCT_4`：企业内部福利
     * - `PRODUCT_5`：渠道分润
     * - `PRODUCT_6`：保险回馈
     * - `PRODUCT_7`：彩票派奖
     * - `PRODUCT_8`：税务刮奖
     * @example 'PRODUCT_8'
     */
    scene_id?: 'PRODUCT_1' | 'PRODUCT_2' | 'PRODUCT_3' | 'PRODUCT_4' | 'PRODUCT_5' | 'PRODUCT_6' | 'PRODUCT_7' | 'PRODUCT_8';
    /**
     * 活动信息
     *
     * 长度 ≤ 128
     * @example 'posttime%3d123123412%26clientversion%3d234134%26mobile%3d122344545%26deviceid%3dIOS'
     */
    risk_info?: string;
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
    mch_billno: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 公众账号AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    wxappid: string;
    /**
     * 用户OpenID
     *
     * 长度 ≤ 32
     * @example 'oxTWIuGaIt6gTKsQRLau2M0yL16E'
     */
    re_openid: string;
    /**
     * 付款金额
     *
     * 单位 分；32 位整数
     * @example 1000
     */
    total_amount: `${number}`;
    /**
     * 微信单号
     *
     * 长度 ≤ 32
     * @example '100000000020261120314766074200'
     */
    send_listid: string;
  }
}

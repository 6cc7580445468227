// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Secapi.Pay {
  interface Multiprofitsharing {
    /**
     * 请求多次分账
     *
     * `POST /secapi/pay/multiprofitsharing`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_6&index=2
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_6&index=2
     */
    (data: Multiprofitsharing.PostHttpMethod.XmlDataRequest, config: Multiprofitsharing.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Multiprofitsharing.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求多次分账
     *
     * `POST /secapi/pay/multiprofitsharing`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_6&index=2
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_6&index=2
     */
    post(data: Multiprofitsharing.PostHttpMethod.XmlDataRequest, config: Multiprofitsharing.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Multiprofitsharing.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Secapi.Pay.Multiprofitsharing.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配；直连商户不传。下单时传了，后续查询、退款也须传同一个。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id?: string;
    /**
     * 公众账号ID
     *
     * 已与 `mch_id` 绑定的 AppID，在微信公众平台或开放平台申请；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
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
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'C380BEC2BFD727A4B6845133519F3AD6C380BEC2BFD727A4B6845133519F3AD6'
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
     * 微信订单号
     *
     * 要分账的那笔支付，付款成功后由微信支付生成。下单时须已指定分账，否则这笔钱没有冻结，分不出去。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 由你生成，每次分账和解冻各用一个。同一单号多次请求只算一次，没有得到明确结果时用原单号再请求。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 分账接收方列表
     *
     * JSON 文本，每个接收方须已先添加。
     *
     * 长度 ≤ 10240；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Secapi.Pay.Multiprofitsharing.PostHttpMethod.XmlDataRequest.Receivers}
     * @example '[{"type": "MERCHANT_ID","account": "190001001","amount": 100,"description": "分到商户"}, {"type": "PERSONAL_OPENID","account": "86693952","amount": 888,"description": "分到个人"}]'
     */
    receivers: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    type Receivers = Receivers.Item[];
    namespace Receivers {
      interface Item {
        /**
         * 分账接收方类型
         *
         * 决定 `account` 填什么：商户填商户号，个人填 OpenID，而 OpenID 又分由哪一方的 AppID 取得。
         *
         * - `MERCHANT_ID`：商户号
         * - `PERSONAL_OPENID`：个人OpenID
         * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
         */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
        /**
         * 分账接收方账号
         *
         * 接收方是商户时填商户号；是个人时填他的 OpenID，须由 `type` 指明的那一方的 AppID 取得。
         * @example '190001001'
         */
        account: string;
        /**
         * 分账金额
         *
         * 分给这一方多少；各接收方合计不能超过可分的余额。
         *
         * 单位 分
         * @example 100
         */
        amount: number;
        /**
         * 分账描述
         *
         * 原样出现在分账结果和分账账单里，供对账辨认。
         * @example '分到商户'
         */
        description: string;
        /**
         * 分账个人接收方姓名
         *
         * 接收方是商户时填商户全称；是个人时可以不填，填了就核对实名。
         */
        name?: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     */
    sub_mch_id?: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     */
    mch_id: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 请求分账时由你生成。同一单号多次请求只算一次，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 微信分账单号
     *
     * 请求分账后由微信支付生成，须存下，回退时可用它指明是哪一次分账。
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    order_id: string;
    /**
     * 分账接收方列表
     *
     * 长度 ≤ 10240；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Secapi.Pay.Multiprofitsharing.PostHttpMethod.WellformedResponse.Receivers}
     * @example '[{"type": "MERCHANT_ID","account": "190001001","amount": 100,"description": "分到商户","detail_id": "36011111111111111111111","finish_time": "20261120170132","receiver_mchid": "1900000110","result": "SUC…
     */
    receivers?: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    type Receivers = WeChatPay.Components.ApiV2ProfitSharingReceiver[];
  }
}

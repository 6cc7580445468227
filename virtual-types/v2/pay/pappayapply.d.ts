// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Pappayapply {
    /**
     * 申请扣款
     *
     * `POST /pay/pappayapply`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml
     */
    (data: Pappayapply.PostHttpMethod.XmlDataRequest, config?: Pappayapply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Pappayapply.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请扣款
     *
     * `POST /pay/pappayapply`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml
     */
    post(data: Pappayapply.PostHttpMethod.XmlDataRequest, config?: Pappayapply.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Pappayapply.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Pappayapply.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 请求AppID
     *
     * 调用方的 AppID，须已与 `mch_id` 绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
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
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign?: string;
    /**
     * 商品描述
     *
     * 显示在用户的微信账单里，须让人看得出买的是什么。
     *
     * 长度 ≤ 128
     * @example '水电代扣'
     */
    body: string;
    /**
     * 商品详情
     *
     * 长度 ≤ 8192
     * @example '水电代扣：A水电代扣：B水电代扣：C'
     */
    detail?: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，查单与支付通知时原样返回。可放你自己系统要用的标记。
     *
     * 长度 ≤ 128
     * @example '自定义参数'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。扣款结果不明时用它查单，没弄清结果就换号再扣会重复收款。
     *
     * 长度 ≤ 32 字符
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 总金额
     *
     * 订单的全额。代金券在用户付款时由微信支付另行抵扣，不用先减。
     *
     * 单位 分；32 位整数
     * @example 888
     */
    total_fee: number;
    /**
     * 货币类型
     *
     * 境内商户只能用人民币。
     *
     * 长度 ≤ 16
     * @example 'CNY'
     */
    fee_type?: string;
    /**
     * 终端IP
     *
     * 由用户的请求触发的填用户设备的 IP；扫码收款、代扣没有用户请求，填调用接口的机器的。
     *
     * 长度 ≤ 16
     * @example '8.8.8.8'
     */
    spbill_create_ip: string;
    /**
     * 商品标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。
     *
     * 长度 ≤ 32
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 回调通知URL
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整地址，不带查询参数，不要求登录。处理好后须应答 XML，`return_code` 填 `SUCCESS`，否则会再次通知。
     *
     * 长度 ≤ 256；URL
     * @example 'https://example.com/wechatpay/notify'
     */
    notify_url: string;
    /**
     * 交易类型
     *
     * 决定用户怎样付款，须与实际使用的支付方式一致。
     *
     * 长度 ≤ 16
     * @example 'PAP'
     */
    trade_type: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     *
     * 长度 ≤ 32
     * @example 'Wx15463511252026112056489715'
     */
    contract_id: string;
    /**
     * 电子发票入口开放标识
     *
     * 支付成功消息和支付详情页是否出现开票入口。须先在商户平台或公众平台开通电子发票，否则不起作用。
     *
     * 长度 ≤ 8
     * @example 'Y'
     */
    receipt?: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
  }
}

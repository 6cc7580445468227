// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduPapay {
  interface Transactions {
    /**
     * 教育通扣款受理
     *
     * `POST /v3/edu-papay/transactions`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_7.shtml
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 教育通扣款受理
     *
     * `POST /v3/edu-papay/transactions`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_7.shtml
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Transactions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商AppID
     *
     * 须已与服务商的商户号绑定。
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 子商户AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商品或支付单简要描述
     *
     * 显示在用户的扣款账单里。
     * @example '新东方-语文课程'
     */
    body: string;
    /**
     * 商户数据
     *
     * 微信支付不解读它，查单与支付通知时原样返回。
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。扣款结果不明时用它查单，没弄清结果就换号再扣会重复收款。
     * @example '121775250124070332'
     */
    out_trade_no: string;
    /**
     * 商品标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。
     * @example 'test'
     */
    goods_tag?: string;
    /**
     * 支付回调通知地址
     *
     * 结果的通知发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay'
     */
    notify_url: string;
    /**
     * 签约协议号
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
     * @example 'wx998877665544wx'
     */
    contract_id: string;
    /**
     * 场景类型
     * @example 'EDUCATION_PERIOD'
     */
    trade_scene: string;
    /**
     * 订单金额
     *
     * 订单的金额和币种。
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.TransactionAmount;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_information: WeChatPay.Components.DeviceInformation;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}

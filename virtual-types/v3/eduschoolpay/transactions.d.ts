// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay {
  interface Transactions {
    /**
     * 校园轻松付扣款
     *
     * `POST /v3/eduschoolpay/transactions`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 校园轻松付扣款
     *
     * `POST /v3/eduschoolpay/transactions`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config?: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Transactions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
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
     * 商品描述
     *
     * 显示在用户的微信账单里，须让人看得出买的是什么。
     * @example '中山大学-第二食堂-海鲜炒饭'
     */
    description: string;
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
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     * @example 'test'
     */
    goods_tag?: string;
    /**
     * 商户接收通知地址
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
     * @example '2045011120563805041758214605'
     */
    contract_id: string;
    /**
     * 用户账号
     *
     * 用户在你系统里的账号，由你定义。
     * @example '20261120tony'
     */
    user_id: string;
    /**
     * 订单金额
     *
     * 订单的金额和币种。
     *
     * 字段：`total`、`currency`
     */
    amount: JsonDataRequest.Amount;
    /**
     * 场景信息
     *
     * 字段：`start_time`、`school_id`、`scene_type`
     */
    scene_info: JsonDataRequest.SceneInfo;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_info: WeChatPay.Components.DeviceInformation;
    /**
     * 分账结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
    /**
     * 扣款模式
     * @example 'SYNC'
     */
    payment_mode?: string;
  }
  namespace JsonDataRequest {
    /** 订单金额 */
    interface Amount {
      /**
       * 总金额
       *
       * 订单的全额。代金券在用户付款时由微信支付另行抵扣，不用先减。
       *
       * 单位 分
       * @example 888
       */
      total: number;
      /**
       * 货币类型
       *
       * 境内商户只能用人民币。
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency: string;
    }
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 消费时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-12-01T00:00:00+08:00'
       */
      start_time: string;
      /**
       * 学校编号
       *
       * 服务商向微信支付申请后取得。
       * @example '18260256813396'
       */
      school_id: string;
      /**
       * 消费场景类型
       * @example 'CANTEEN'
       */
      scene_type: string;
    }
    /** 分账结算信息 */
    interface SettleInfo {
      /**
       * 是否指定分账
       *
       * 能不能分账只在下单时决定：`true` 让这笔钱付款后先冻结，等你请求分账，分完须解冻剩余资金。
       */
      profit_sharing?: boolean;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id?: string;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     * @example 'MICROPAY'
     */
    trade_type?: string;
    /**
     * 交易状态
     * @example 'SUCCESS'
     */
    trade_state: string;
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc?: string;
    /**
     * 付款银行
     * @example 'ICBC_DEBIT'
     */
    bank_type?: string;
    /**
     * 商户数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 支付完成时间
     *
     * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 支付者
     *
     * 字段：`openid`、`sub_openid`
     */
    payer?: WeChatPay.Components.SubPayer;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`、`payer_total`、`discount_total`
     */
    amount: WeChatPay.Components.DiscountedAmount;
    /**
     * 设备信息
     *
     * 字段：`device_id`、`device_ip`
     */
    device_info: WeChatPay.Components.DeviceInformation;
    /**
     * 优惠详情
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`
     */
    promotion_detail?: WeChatPay.Components.EducationPromotionDetail[];
  }
}

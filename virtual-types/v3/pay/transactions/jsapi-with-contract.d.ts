// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions {
  interface JsapiWithContract {
    /**
     * JSAPI下单并授权/签约
     *
     * `POST /v3/pay/transactions/jsapi-with-contract`（直连商户）
     */
    (data: JsapiWithContract.PostHttpMethod.JsonDataRequest, config?: JsapiWithContract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<JsapiWithContract.PostHttpMethod.WellformedResponse>>;
    /**
     * JSAPI下单并授权/签约
     *
     * `POST /v3/pay/transactions/jsapi-with-contract`（直连商户）
     */
    post(data: JsapiWithContract.PostHttpMethod.JsonDataRequest, config?: JsapiWithContract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<JsapiWithContract.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.JsapiWithContract.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众号ID
     *
     * 须已与商户号绑定：公众号网页填公众号的，小程序填小程序的。取得 `openid` 也须用它。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 直连商户号
     *
     * 收款的商户，须已与 `appid` 绑定；查单、关单时填下单时的那一个。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商品描述
     *
     * 显示在用户的微信账单里，须让人看得出买的是什么。
     * @example 'Image形象店-深圳腾大-QQ公仔'
     */
    description: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再下单。付过款或已关闭的单号不能再用，换号才能重新下单；参数不变时可用原号再次下单，不会多出一笔。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 交易结束时间
     *
     * 用户付款的最后时限，不是关单时间：过期后须自己关单，再换单号下单。早于下单后 1 分钟的按 1 分钟算；不填则 7 天内可付。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    time_expire?: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，付款成功后查单与通知里原样返回，也写进交易账单；用户看不到。可放你自己系统要用的标记。
     * @example '自定义数据说明'
     */
    attach?: string;
    /**
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 电子发票入口开放标识
     *
     * `true` 让支付成功消息和支付详情页出现开票入口。须先在商户平台或公众平台开通电子发票，否则不起作用。
     * @example false
     */
    support_fapiao?: boolean;
    /**
     * 订单金额
     *
     * 要收的钱和它的币种。
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.TransactionAmount;
    /**
     * 支付者
     *
     * 字段：`openid`
     */
    payer: JsonDataRequest.Payer;
    /**
     * 优惠功能
     *
     * 单品优惠按这里的商品匹配，没有参加单品优惠的商品时不用传。
     *
     * 字段：`cost_price`、`invoice_id`、`goods_detail`
     */
    detail?: JsonDataRequest.Detail;
    /**
     * 场景信息
     *
     * 字段：`payer_client_ip`、`device_id`、`store_info`
     */
    scene_info?: WeChatPay.Components.SceneInfo;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
    /**
     * 签约授权信息
     *
     * 用户付款的同时完成委托代扣签约，这里是签约的内容。
     *
     * 字段：`password_free_contract_id`、`token`、`plan_id`、`contract_mchid`、`contract_appid`、`contract_code`、`request_serial`、`contract_display_account`、`contract_notify_url`
     */
    contract_info: WeChatPay.Components.ContractWithOrderInfo;
  }
  namespace JsonDataRequest {
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       *
       * 付款用户在 `appid` 下的标识，须用同一个 AppID 取得：小程序用 `wx.login` 的 code 换，公众号网页走网页授权。换个 AppID 取得的值不能用。
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
    }
    /** 优惠功能 */
    interface Detail {
      /**
       * 订单原价
       *
       * 一张小票分几次付时，填整张小票的金额，防止同一张小票重复享受优惠：它与本单支付金额不等时，这一单不能用优惠。普通订单不用填。
       *
       * 单位 分
       * @example 608800
       */
      cost_price?: number;
      /**
       * 商品小票ID
       *
       * 长度 ≤ 32
       * @example 'wx123'
       */
      invoice_id?: string;
      /**
       * 单品列表
       *
       * 单品优惠按这里的商品编码匹配；没有参加单品优惠的商品时不用传 `detail`。
       *
       * 字段：`merchant_goods_id`、`wechatpay_goods_id`、`goods_name`、`quantity`、`unit_price`
       */
      goods_detail: WeChatPay.Components.GoodsDetail[];
    }
    /** 结算信息 */
    interface SettleInfo {
      /**
       * 是否指定分账
       *
       * 能不能分账只在下单时决定：`true` 让这笔钱付款后先冻结，等你请求分账，分完须解冻剩余资金，满 30 天也会自动解冻，平台收付通是 180 天；不传则直接入账，事后不能再分。
       * @example false
       */
      profit_sharing?: boolean;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预支付交易会话标识
     *
     * 2 小时内有效，供前端调起支付并参与签名；过期须重新下单取新值。拿到它不等于付款，结果以通知或查单为准。
     * @example 'wx202611202009395522657a690389285100'
     */
    prepay_id: string;
  }
}

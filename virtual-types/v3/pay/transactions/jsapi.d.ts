// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions {
  interface Jsapi {
    /**
     * JSAPI下单
     *
     * `POST /v3/pay/transactions/jsapi`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791856
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791897
     */
    (data: Jsapi.PostHttpMethod.JsonDataRequest, config?: Jsapi.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Jsapi.PostHttpMethod.WellformedResponse>>;
    /**
     * JSAPI下单
     *
     * `POST /v3/pay/transactions/jsapi`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791856
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791897
     */
    post(data: Jsapi.PostHttpMethod.JsonDataRequest, config?: Jsapi.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Jsapi.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.Jsapi.PostHttpMethod {
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
     *
     * 长度 ≤ 127 字符
     * @example 'Image形象店-深圳腾大-QQ公仔'
     */
    description: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，付款成功后查单与通知里原样返回，也写进交易账单；用户看不到。可放你自己系统要用的标记。
     *
     * 长度 ≤ 128 字符
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再下单。付过款或已关闭的单号不能再用，换号才能重新下单；参数不变时可用原号再次下单，不会多出一笔。
     *
     * 长度 6–32 字符；字符集 `0-9 A-Z a-z _ | * -`
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 订单金额
     *
     * 要收的钱和它的币种。
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.TransactionAmount;
    /**
     * 交易结束时间
     *
     * 用户付款的最后时限，不是关单时间：过期后须自己关单，再换单号下单。早于下单后 1 分钟的按 1 分钟算，晚于 15 天的按 15 天算；不填则 7 天内可付。
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    time_expire?: string;
    /**
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * 长度 ≤ 255；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     *
     * 长度 ≤ 32
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 指定支付方式
     *
     * 限制用户能用的付款方式，不传就不限制。
     *
     * - `no_balance`：不可用零钱
     * - `no_credit`：不可用信用卡
     * - `no_debit`：不可用借记卡
     * - `balance_only`：仅可用零钱
     *
     * 与官方页面不同：微信支付自己的 Go SDK（wechatpay-apiv3/wechatpay-go）的下单和建券请求有这个字段，用来限定支付方式；这些页面没有写，也没有说停用。
     */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /**
     * 电子发票入口开放标识
     *
     * `true` 让支付成功消息和支付详情页出现开票入口。须先在商户平台或公众平台开通电子发票，否则不起作用。
     */
    support_fapiao?: boolean;
    /**
     * 优惠功能
     *
     * 单品优惠按这里的商品匹配，没有参加单品优惠的商品时不用传。压缩后的 JSON 最多 6144 字节。
     *
     * 字段：`cost_price`、`invoice_id`、`goods_detail`
     */
    detail?: WeChatPay.Components.OrderDetail;
    /**
     * 场景信息
     *
     * 用户在哪里付款：终端 IP、门店、打开收银台的环境。
     *
     * 字段：`payer_client_ip`、`device_id`、`store_info`
     */
    scene_info?: WeChatPay.Components.SceneInfo;
    /**
     * 支付者
     *
     * 谁来付款：填他在下单所用 AppID 下的 OpenID。
     *
     * 字段：`openid`、`identity`
     */
    payer: JsonDataRequest.Payer;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
    /**
     * 贴息信息（微信分付）
     *
     * 字段：`subsidy_detail`
     *
     * 与官方页面不同：分付贴息要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
     */
    subsidy_info?: JsonDataRequest.SubsidyInfo;
  }
  namespace JsonDataRequest {
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       *
       * 付款用户在 `appid` 下的标识，须用同一个 AppID 取得：小程序用 `wx.login` 的 code 换，公众号网页走网页授权。换个 AppID 取得的值不能用。
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
      /**
       * 实名支付（需单独申请权限）
       *
       * 付款人微信支付的实名须与这里一致；没有权限就不填，不填则不核对。
       *
       * 字段：`type`、`number`、`name`
       *
       * 与官方页面不同：实名支付要单独申请权限，用支付者的 identity 限定付款人；页面只写各商户都能用的字段。
       */
      identity?: WeChatPay.Components.PayerIdentity;
    }
    /** 结算信息 */
    interface SettleInfo {
      /**
       * 是否指定分账
       *
       * 能不能分账只在下单时决定：`true` 让这笔钱付款后先冻结，等你请求分账，分完须解冻剩余资金，满 30 天也会自动解冻，平台收付通是 180 天；不传则直接入账，事后不能再分。
       * @default false
       * @example false
       */
      profit_sharing?: boolean;
    }
    /** 贴息信息（微信分付） */
    interface SubsidyInfo {
      /**
       * 贴息详情列表
       *
       * 字段：`subsidy_period_type`、`subsidy_plan`
       */
      subsidy_detail?: WeChatPay.Components.SubsidyDetail[];
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 预支付交易会话标识
     *
     * 2 小时内有效，供前端调起支付并参与签名；过期须重新下单取新值。拿到它不等于付款，结果以通知或查单为准。
     *
     * 长度 ≤ 64
     * @example 'wx202611202009395522657a690389285100'
     */
    prepay_id: string;
  }
}

// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions {
  interface App {
    /**
     * 合单下单-APP支付
     *
     * `POST /v3/combine-transactions/app`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012758021
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760622
     */
    (data: App.PostHttpMethod.JsonDataRequest, config?: App.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<App.PostHttpMethod.WellformedResponse>>;
    /**
     * 合单下单-APP支付
     *
     * `POST /v3/combine-transactions/app`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012758021
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760622
     */
    post(data: App.PostHttpMethod.JsonDataRequest, config?: App.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<App.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions.App.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合单商户AppID
     *
     * 合单发起方的 AppID，须已与发起方的商户号绑定；直连商户的，还须与每个商品单的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    combine_appid: string;
    /**
     * 合单商户号
     *
     * 发起合单的商户，服务商发起就填服务商的；它不一定收钱，收款的是各商品单里的商户。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    combine_mchid: string;
    /**
     * 合单商户订单号
     *
     * 整笔合单的单号，由你生成，须先存下再下单。合单的查询和关单用它，退款与分账用各商品单自己的单号。
     *
     * 长度 6–32 字符；字符集 `0-9 A-Z a-z _ | * -`
     * @example 'COMBINE20261201000001'
     */
    combine_out_trade_no: string;
    /**
     * 场景信息
     *
     * 用户在哪里付款：终端 IP、设备编号。
     *
     * 字段：`device_id`、`payer_client_ip`
     */
    scene_info?: WeChatPay.Components.CombineSceneInfo;
    /**
     * 商品单信息
     *
     * 用户一次付清所有商品单，各单分别入账、退款和分账。
     *
     * 字段：`mchid`、`individual_auth_id`、`individual_name`、`attach`、`amount`、`out_trade_no`、`sub_mchid`、`detail`、`goods_tag`、`description`、`settle_info`、`sub_appid` 等 13 个
     */
    sub_orders: JsonDataRequest.SubOrders[];
    /**
     * 支付者
     *
     * 谁来付整笔合单：JSAPI 与小程序须填他的 OpenID。
     *
     * 字段：`identity`
     *
     * 与官方页面不同：实名支付要单独申请权限，用支付者的 identity 限定付款人；页面只写各商户都能用的字段。
     */
    combine_payer_info?: JsonDataRequest.CombinePayerInfo;
    /**
     * 交易起始时间
     *
     * 从这个时间起订单才生效，用户才能付款。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-01T00:00:00+08:00'
     */
    time_start?: string;
    /**
     * 交易结束时间
     *
     * 用户付款的最后时限，不是关单时间：过期后须自己关单，再换单号下单。早于下单后 1 分钟的按 1 分钟算，晚于 7 天的按 7 天算；不填则 7 天内可付。
     *
     * RFC 3339 时间，含时区
     * @example '2026-12-31T23:59:59+08:00'
     */
    time_expire?: string;
    /**
     * 预支付交易会话标识
     *
     * 下单的应答返回，2 小时内有效。
     *
     * 与官方页面不同：支付中签约和交易场景要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
     * @example 'wx202611202009395522657a690389285100'
     */
    prepay_id?: string;
    /**
     * 通知地址
     *
     * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
     *
     * 长度 ≤ 255；URL
     * @example 'https://yourapp.com/notify'
     */
    notify_url: string;
    /**
     * 交易场景
     *
     * - `RECOMMERCE`：二手交易
     *
     * 与官方页面不同：支付中签约和交易场景要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
     * @example 'RECOMMERCE'
     */
    trade_scenario?: 'RECOMMERCE';
    /**
     * 指定支付方式
     *
     * 限制用户能用的付款方式，不传就不限制。
     *
     * - `no_balance`：不可用零钱
     * - `no_debit`：不可用借记卡
     * - `balance_only`：仅可用零钱
     *
     * 与官方页面不同：微信支付自己的 Go SDK（wechatpay-apiv3/wechatpay-go）的下单和建券请求有这个字段，用来限定支付方式；这些页面没有写，也没有说停用。
     */
    limit_pay?: ('no_balance' | 'no_debit' | 'balance_only')[];
    /**
     * 预签约信息
     *
     * 字段：`mchid`、`appid`、`out_contract_code`、`plan_id`、`contract_display_account`、`notify_url`
     *
     * 与官方页面不同：支付中签约和交易场景要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
     */
    contract_info?: JsonDataRequest.ContractInfo;
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
    interface SubOrders {
      /**
       * 子单商户号
       *
       * 直连商户填这一单的收款商户，须已与 `combine_appid` 绑定；服务商发起的合单填服务商自己的商户号，收款商户填在 `sub_mchid`。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 商品单个人收款方受理授权ID
       *
       * 收款方是个人时填，个人签约后由微信支付返回。
       *
       * 与官方页面不同：平台收付通的个人收款方要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
       * @example '1900000109'
       */
      individual_auth_id?: string;
      /**
       * 商品单个人收款方平台昵称
       *
       * 与官方页面不同：平台收付通的个人收款方要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
       * @example '哈哈哈小店'
       */
      individual_name?: string;
      /**
       * 附加数据
       *
       * 微信支付不解读它，付款成功后查单与通知里原样返回，也写进交易账单；用户看不到。可放你自己系统要用的标记。
       *
       * 长度 ≤ 128 字符
       * @example '深圳分店'
       */
      attach: string;
      /**
       * 订单金额
       *
       * 要收的钱和它的币种。
       *
       * 字段：`total_amount`、`currency`
       */
      amount: WeChatPay.Components.CombineAmount;
      /**
       * 商品单商户订单号
       *
       * 这一单自己的单号，由你生成，同一合单发起方下不能重复；退款、分账都用它，不用整笔合单的单号。
       *
       * 长度 6–32 字符；字符集 `0-9 A-Z a-z _ | * -`
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 子商户号
       *
       * 这一笔商品单收款的商户，由服务商进件后取得；关单时须与下单时一致。直连商户发起的合单不填。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 商品详情
       *
       * 补充说明这一单买了什么，可不填；用户账单里显示的是 `description`。
       *
       * 与官方页面不同：旧的写法：别的合单下单页面和较早的文档有它，分账现在写在 settle_info 里；没有页面说停用。
       * @example '买单费用'
       */
      detail?: string;
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
       * 商品描述
       *
       * 显示在用户的微信账单里，须让人看得出买的是什么。
       *
       * 长度 ≤ 127 字符
       * @example '腾讯充值中心-QQ会员充值'
       */
      description: string;
      /**
       * 结算信息
       *
       * 字段：`profit_sharing`、`subsidy_amount`
       */
      settle_info?: WeChatPay.Components.CombineSettleInfo;
      /**
       * 子商户应用ID
       *
       * 子商户自己的 AppID，须已与本单的 `sub_mchid` 绑定。JSAPI 与小程序的合单只有一笔商品单可以填它；关单时照下单时的填。
       * @example 'wxd678efh567hg6999'
       */
      sub_appid?: string;
      /**
       * 是否指定分账
       *
       * 能不能分账只在下单时决定：`true` 让这笔钱付款后先冻结，等你请求分账，分完须解冻剩余资金，满 30 天也会自动解冻，平台收付通是 180 天；不传则直接入账，事后不能再分。
       *
       * 与官方页面不同：旧的写法：别的合单下单页面和较早的文档有它，分账现在写在 settle_info 里；没有页面说停用。
       */
      profit_sharing?: boolean;
    }
    /** 支付者 */
    interface CombinePayerInfo {
      /**
       * 实名支付（需单独申请权限）
       *
       * 付款人微信支付的实名须与这里一致；没有权限就不填，不填则不核对。
       *
       * 字段：`type`、`number`、`name`
       */
      identity?: WeChatPay.Components.PayerIdentity;
    }
    /** 预签约信息 */
    interface ContractInfo {
      /**
       * 签约商户号
       *
       * 签约的商户，由微信支付分配。
       * @example '1900000109'
       */
      mchid: string;
      /**
       * 签约商户AppID
       *
       * 签约商户的 AppID，须已与签约商户号绑定。
       * @example 'wxd678efh567hg6787'
       */
      appid: string;
      /**
       * 签约商户协议号
       *
       * 发起签约时由你生成并存下，之后查询签约和解约都用它。
       * @example 'CONTRACT20261201000001'
       */
      out_contract_code: string;
      /**
       * 委托代扣协议模板ID
       *
       * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
       * @example 12535
       */
      plan_id: number;
      /**
       * 用户账户展示名称
       *
       * 展示在签约页上，让用户看清是在为哪个账户签约，填他在你系统里认得出的账户名。
       * @example '微信代扣用户A'
       */
      contract_display_account: string;
      /**
       * 回调通知地址
       *
       * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。
       *
       * URL
       * @example 'https://yourapp.com/notify'
       */
      notify_url: string;
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
    /**
     * 预签约结果
     *
     * 字段：`code`、`message`
     *
     * 与官方页面不同：支付中签约和交易场景要单独开通；公开的接口资料有这个字段，页面只写各商户都能用的字段。
     */
    contract_result?: WellformedResponse.ContractResult;
  }
  namespace WellformedResponse {
    /** 预签约结果 */
    interface ContractResult {
      /**
       * 签约结果码
       * @example 'INVALID_REQUEST'
       */
      code: string;
      /**
       * 签约结果描述信息
       * @example '当前签约协议号已经进行签约'
       */
      message?: string;
    }
  }
}

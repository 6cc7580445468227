// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions {
  interface Miniprogram {
    /**
     * 小程序支付下单
     *
     * `POST /v3/pay/partner/transactions/miniprogram`（服务商）
     */
    (data: Miniprogram.PostHttpMethod.JsonDataRequest, config?: Miniprogram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Miniprogram.PostHttpMethod.WellformedResponse>>;
    /**
     * 小程序支付下单
     *
     * `POST /v3/pay/partner/transactions/miniprogram`（服务商）
     */
    post(data: Miniprogram.PostHttpMethod.JsonDataRequest, config?: Miniprogram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Miniprogram.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions.Miniprogram.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商公众号ID
     *
     * 服务商自己的 AppID，须已与服务商的商户号绑定；取得 `sp_openid` 须用它。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid: string;
    /**
     * 服务商户号
     *
     * 服务商自己的商户号，由微信支付分配；查单、关单时填下单时的那一个。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 子商户公众号ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
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
     * @example '自定义数据'
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
    notify_url?: string;
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
     * 字段：`sp_openid`、`sub_openid`
     */
    payer: WeChatPay.Components.PartnerPayer;
    /**
     * 优惠功能
     *
     * 单品优惠按这里的商品匹配，没有参加单品优惠的商品时不用传。
     *
     * 字段：`cost_price`、`invoice_id`、`goods_detail`
     */
    detail?: WeChatPay.Components.OrderDetail;
    /**
     * 场景信息
     *
     * 字段：`payer_client_ip`、`device_id`、`store_info`
     */
    scene_info?: JsonDataRequest.SceneInfo;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
  }
  namespace JsonDataRequest {
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 用户终端IP
       *
       * 用户设备的公网 IP，不是你服务器的；请求经过代理时从转发头里取。
       *
       * 长度 ≤ 45
       * @example '14.23.150.211'
       */
      payer_client_ip?: string;
      /**
       * 商户端设备号
       *
       * 填你自己的门店号或收银设备编号。
       * @example '013467007045764'
       */
      device_id?: string;
      /**
       * 商户门店信息
       *
       * 字段：`id`、`out_id`
       */
      store_info?: SceneInfo.StoreInfo;
    }
    namespace SceneInfo {
      /** 商户门店信息 */
      interface StoreInfo {
        /**
         * 门店编号
         *
         * 填你自己系统里的门店编号。
         *
         * 长度 ≤ 32
         * @example '0001'
         */
        id?: string;
        /** 商家自定义编码 */
        out_id?: string;
      }
    }
    /** 结算信息 */
    interface SettleInfo {
      /**
       * 是否指定分账
       *
       * 能不能分账只在下单时决定：`true` 让这笔钱付款后先冻结，等你请求分账，分完须解冻剩余资金，满 30 天也会自动解冻，平台收付通是 180 天；不传则直接入账，事后不能再分。
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
